/*
 * Prints what a processor's floating-point instructions give for corner and random operands, a line each:
 *
 *     operation settings a b c result flags
 *
 * Operands and results are raw bits in hexadecimal. Settings are a rounding letter (n z u d: nearest even, toward zero,
 * up, down) then f: flush results, a: denormals are zero, n: default NaN. Flags are those of mimus.ieee.Flags.
 * COUNT is the number of lines per operation, SEED varies the operands. Runs without a C library, so that it can be
 * built for ABIs that the cross compiler has none for.
 */
#include <stdint.h>

enum { INVALID = 1, DIV_BY_ZERO = 2, OVERFLOW = 4, UNDERFLOW = 8, INEXACT = 16, INPUT_DENORMAL = 32 };
enum { VXSNAN = 1 << 8, VXISI = 1 << 9, VXIDI = 1 << 10, VXZDZ = 1 << 11, VXIMZ = 1 << 12, VXSQRT = 1 << 13,
       VXCVI = 1 << 14, VXVC = 1 << 15 };

typedef union { uint64_t bits; double value; } d64;
typedef union { uint32_t bits; float value; } f32;
typedef uint64_t operation(uint64_t a, uint64_t b, uint64_t c);

static unsigned raised;

/* Operand letters of a row: d binary64, s binary32, l 64-bit integer, w 32-bit integer, - none. */
struct row { const char *name; const char *operands; operation *run; };

#if defined(__x86_64__)
#include "x86.h"
#elif defined(__mips__)
#include "mips.h"
#elif defined(__aarch64__)
#include "arm.h"
#elif defined(__powerpc64__)
#include "power.h"
#endif

#include "generator.h"

/* A number of the format with the given field widths; middle is the field of the exponent it clusters around. */
static uint64_t number(int exponents, int fractions, int middle)
{
    static const uint64_t offsets[] = {0, 1, 2, 3, 28, 29, 30, 31, 52, 53, 54, 55};
    uint64_t mask = (1ull << fractions) - 1;
    int top = (1 << exponents) - 1;
    uint64_t sign = (next() >> 63) << (exponents + fractions);
    uint64_t field;
    switch (below(8)) {
    case 0: field = below(3); break;
    case 1: field = top - below(3); break;
    case 2: field = below(top + 1); break;
    case 3: return sign | ((uint64_t) below(2) * top << fractions);
    case 4: field = middle + offsets[below(12)] * (below(2) ? 1 : -1); break;
    default: field = middle - 4 + below(9); break;
    }
    return sign | ((field & top) << fractions) | (pattern() & mask);
}

static uint64_t operand(char kind, uint64_t previous)
{
    unsigned related = below(6);
    switch (kind) {
    case 'd':
        if (related == 0) return previous ^ (pattern() & 3) ^ (next() & 1ull << 63);
        if (related == 1) return number(11, 52, previous >> 52 & 2047);
        if (related == 2) return number(11, 29, 1023) << 23 ^ (pattern() & 0x3fffffff);
        return number(11, 52, related == 3 ? 1023 + 31 * below(3) : 1023);
    case 's':
        if (related == 0) return (uint32_t) previous ^ (pattern() & 3) ^ (next() & 1ull << 31);
        if (related == 1) return number(8, 23, previous >> 23 & 255);
        return number(8, 23, related == 3 ? 127 + 31 * below(3) : 127);
    case 'w':
        return (uint32_t) (pattern() >> below(32));
    case 'l':
        return pattern() >> below(64);
    default:
        return 0;
    }
}

/* Now and then an addend that cancels most of the product. */
static uint64_t addend(char kind, uint64_t a, uint64_t b)
{
    if (kind == 'd' && below(4) == 0) {
        d64 x = {a}, y = {b}, p;
        p.value = -(x.value * y.value);
        return p.bits ^ (pattern() & 3);
    }
    if (kind == 's' && below(4) == 0) {
        f32 x = {a}, y = {b}, p;
        p.value = -(x.value * y.value);
        return p.bits ^ (pattern() & 3);
    }
    return operand(kind, b);
}

static void line(const struct row *row, const char *settings)
{
    uint64_t a = operand(row->operands[0], next());
    uint64_t b = operand(row->operands[1], a);
    uint64_t c = addend(row->operands[2], a, b);
    configure(settings);
    uint64_t result = row->run(a, b, c);
    text(row->name);
    text(" ");
    text(settings);
    const uint64_t values[] = {a, b, c, result, raised};
    for (int i = 0; i < 5; i++) {
        text(" ");
        hexadecimal(values[i]);
    }
    text("\n");
    if (used > sizeof buffer - 256) {
        flush();
    }
}

int main(void)
{
    text("rules ");
    text(RULES);
    text("\n");
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (unsigned n = 0; n < COUNT; n++) {
            line(&rows[i], settings[n % (sizeof settings / sizeof *settings)]);
        }
    }
    flush();
    return 0;
}
