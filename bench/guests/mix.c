/* Integer mix: xorshift, CRC-32 bit by bit, Collatz steps, a sieve; branches depend on data. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t crc(const uint8_t *p, int n) {
    uint32_t c = ~0u;
    while (n--) {
        c ^= *p++;
        for (int k = 0; k < 8; k++)
            c = c >> 1 ^ (-(c & 1) & 0xedb88320u);
    }
    return ~c;
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    static uint8_t bytes[1 << 14];
    static uint8_t composite[1 << 15];
    uint32_t x = 2463534242u, sum = 0;
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < (int) sizeof bytes; i++) {
            x ^= x << 13; x ^= x >> 17; x ^= x << 5;
            bytes[i] = x;
        }
        sum += crc(bytes, sizeof bytes);
        for (uint32_t i = 1; i < 2000; i++)
            for (uint32_t n = i; n != 1; sum++)
                n = n & 1 ? 3 * n + 1 : n / 2;
        for (int i = 0; i < (int) sizeof composite; i++) composite[i] = 0;
        for (int i = 2; i < (int) sizeof composite; i++) {
            if (composite[i]) continue;
            sum++;
            for (int j = 2 * i; j < (int) sizeof composite; j += i) composite[j] = 1;
        }
    }
    printf("%08x\n", sum);
    return 0;
}
