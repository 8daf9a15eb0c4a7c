/* SHA-256 (FIPS 180-4) of a buffer, block by block; the constants are computed from the primes with integers. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t k[64], h[8];

/* Whether (x / 2^32)^power <= prime, exactly, for x below 2^36: 32-bit limbs, most significant last. */
static int below(uint64_t x, int power, uint32_t prime) {
    uint32_t limb[6] = {1, 0, 0, 0, 0, 0};
    uint32_t factor[2] = {x, x >> 32};
    for (int p = 0; p < power; p++) {
        uint32_t product[6] = {0};
        for (int i = 0; i < 2; i++) {
            uint64_t carry = 0;
            for (int j = 0; i + j < 6; j++) {
                uint64_t t = (uint64_t) factor[i] * limb[j] + product[i + j] + carry;
                product[i + j] = t;
                carry = t >> 32;
            }
        }
        for (int i = 0; i < 6; i++) limb[i] = product[i];
    }
    return limb[power] < prime;
}

static uint32_t root(uint32_t prime, int power) {
    uint64_t low = 0, high = 1ull << 36;
    while (high - low > 1) {
        uint64_t mid = (low + high) / 2;
        if (below(mid, power, prime)) low = mid; else high = mid;
    }
    return low;
}

static uint32_t turn(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void block(const uint8_t *p) {
    uint32_t w[64], s[8];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t) p[4 * i] << 24 | p[4 * i + 1] << 16 | p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ a >> 3) + (turn(b, 17) ^ turn(b, 19) ^ b >> 10);
    }
    for (int i = 0; i < 8; i++) s[i] = h[i];
    for (int i = 0; i < 64; i++) {
        uint32_t t = s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) + (s[6] ^ (s[4] & (s[5] ^ s[6]))) + k[i] + w[i];
        uint32_t u = (turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) + ((s[0] & s[1]) | (s[2] & (s[0] | s[1])));
        for (int j = 7; j > 0; j--) s[j] = s[j - 1];
        s[4] += t;
        s[0] = t + u;
    }
    for (int i = 0; i < 8; i++) h[i] += s[i];
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    int n = 0;
    for (uint32_t c = 2; n < 64; c++) {
        int prime = 1;
        for (uint32_t d = 2; d * d <= c; d++) prime &= c % d != 0;
        if (!prime) continue;
        k[n] = root(c, 3);
        if (n < 8) h[n] = root(c, 2);
        n++;
    }
    static uint8_t buffer[1 << 14];
    for (int i = 0; i < (int) sizeof buffer; i++) buffer[i] = i * 7 + (i >> 8);
    for (int r = 0; r < rounds; r++)
        for (int i = 0; i < (int) sizeof buffer; i += 64) block(buffer + i);
    for (int i = 0; i < 8; i++) printf("%08x", h[i]);
    puts("");
    return 0;
}
