/* Memory and strings: copies, comparisons, a hash table of words, matrix transposition by bytes. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIDE = 256, SLOTS = 4096 };
static uint8_t from[SIDE * SIDE], to[SIDE * SIDE];
static char words[SLOTS][12];
static uint32_t counts[SLOTS];

static unsigned slot(const char *w) {
    uint32_t h = 2166136261u;
    for (const char *p = w; *p; p++) h = (h ^ (uint8_t) *p) * 16777619u;
    unsigned at = h % SLOTS;
    while (words[at][0] && strcmp(words[at], w)) at = (at + 1) % SLOTS;
    return at;
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint32_t x = 7, sum = 0;
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < SIDE * SIDE; i++) from[i] = x = x * 69069 + 1;
        for (int i = 0; i < SIDE; i++)
            for (int j = 0; j < SIDE; j++) to[j * SIDE + i] = from[i * SIDE + j];
        memmove(to + 3, to, sizeof to - 3);
        sum += memcmp(to, from, sizeof to) > 0;
        for (int i = 0; i < 3000; i++) {
            char w[12];
            int n = 0;
            for (uint32_t v = from[i] * 7 + i % 61; n < 8; v /= 3) w[n++] = 'a' + v % 26;
            w[n] = 0;
            unsigned at = slot(w);
            strcpy(words[at], w);
            counts[at]++;
        }
        for (int i = 0; i < SLOTS; i++) sum = sum * 33 + counts[i] + strlen(words[i]);
    }
    printf("%08x\n", sum);
    return 0;
}
