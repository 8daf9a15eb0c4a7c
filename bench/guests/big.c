/* A large code footprint: 1,024 different functions, each visited in an order that data decide. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t cells[256];

#define FUNCTION(n)                                                        \
    static uint32_t f##n(uint32_t x) {                                     \
        uint32_t y = x * (2u * 1##n + 1) + cells[x & 255];                 \
        for (uint32_t k = 0; k < (1##n & 3) + 2; k++) y = (y << ((1##n % 13) + 1) ^ y >> 5) + k; \
        if (y & (1u << (1##n & 15))) cells[y >> 24] += 1##n; else cells[y & 255] ^= x; \
        return y ^ 1##n * 2654435761u;                                     \
    }
#define FOUR(p, m) m(p##0) m(p##1) m(p##2) m(p##3)
#define SIXTEEN(p, m) FOUR(p##0, m) FOUR(p##1, m) FOUR(p##2, m) FOUR(p##3, m)
#define SIXTY_FOUR(p, m) SIXTEEN(p##0, m) SIXTEEN(p##1, m) SIXTEEN(p##2, m) SIXTEEN(p##3, m)
#define ALL(m) \
    SIXTY_FOUR(00, m) SIXTY_FOUR(01, m) SIXTY_FOUR(02, m) SIXTY_FOUR(03, m) \
    SIXTY_FOUR(10, m) SIXTY_FOUR(11, m) SIXTY_FOUR(12, m) SIXTY_FOUR(13, m) \
    SIXTY_FOUR(20, m) SIXTY_FOUR(21, m) SIXTY_FOUR(22, m) SIXTY_FOUR(23, m) \
    SIXTY_FOUR(30, m) SIXTY_FOUR(31, m) SIXTY_FOUR(32, m) SIXTY_FOUR(33, m)
#define ENTRY(n) f##n,

ALL(FUNCTION)

static uint32_t (*const functions[])(uint32_t) = {ALL(ENTRY)};
enum { COUNT = sizeof functions / sizeof *functions };

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint32_t x = 1;
    for (int r = 0; r < rounds; r++)
        for (int i = 0; i < 4 * COUNT; i++) x = functions[(x >> 7 ^ i) % COUNT](x);
    for (int i = 0; i < 256; i++) x = x * 31 + cells[i];
    printf("%08x\n", x);
    return 0;
}
