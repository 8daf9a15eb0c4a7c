/*
 * Prints what the x87 instructions of this processor give for corner and random operands, a line each:
 *
 *     operation settings a b result second status
 *
 * a is ST(0) or the operand in memory, b is ST(1); result is ST(0) or what was stored, second is ST(1). A value of the
 * 80-bit format is sign and exponent, then significand, in 20 digits. Settings are a rounding letter (n z u d: nearest
 * even, toward zero, up, down), a precision letter (s d e: 24, 53, 64 bits) and, now and then, w: overflow and underflow
 * are unmasked, which wraps the exponent. Status has the exception flags and the condition bits C0 to C3 of the status word.
 * COUNT is the number of lines per operation, SEED varies the operands.
 */
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#define write_out(p, n) write(1, p, n)

#include "generator.h"

typedef struct { uint64_t significand; uint16_t exponent; } __attribute__((packed)) extended;

static uint16_t control, status;
static const uint16_t usual = 0x37f;
static extended st0, st1;
static uint8_t memory[10];

#define RUN(name, insn) static __attribute__((unused)) void name(const extended *a, const extended *b) { \
    __asm__ volatile("fninit\n\tfldt %[b]\n\tfldt %[a]\n\tfldcw %[control]\n\t" insn "\n\tfnstsw %[status]\n\tfnclex\n\t" \
        "fldcw %[usual]\n\tfstpt %[st0]\n\tfstpt %[st1]\n\tfninit" \
        : [status] "=m" (status), [st0] "=m" (st0), [st1] "=m" (st1), [memory] "+m" (memory) \
        : [a] "m" (*a), [b] "m" (*b), [control] "m" (control), [usual] "m" (usual)); }

#define REGISTER(name) RUN(name, #name)
#define ARITHMETIC(name) RUN(name, #name " %%st(1), %%st") RUN(name##32, #name "s %[memory]") RUN(name##64, #name "l %[memory]")

ARITHMETIC(fadd) ARITHMETIC(fsub) ARITHMETIC(fmul) ARITHMETIC(fdiv)
RUN(fcom32, "fcoms %[memory]") RUN(fcom64, "fcoml %[memory]")
RUN(fsubr, "fsubr %%st(1), %%st") RUN(fdivr, "fdivr %%st(1), %%st")
REGISTER(fsqrt) REGISTER(fprem) REGISTER(fprem1) REGISTER(fscale) REGISTER(fxtract) REGISTER(frndint)
REGISTER(fcom) REGISTER(fucom) REGISTER(ftst) REGISTER(fxam)
RUN(fst32, "fstps %[memory]") RUN(fst64, "fstpl %[memory]")
RUN(fist16, "fistps %[memory]") RUN(fist32, "fistpl %[memory]") RUN(fist64, "fistpll %[memory]")
RUN(fisttp16, "fisttps %[memory]") RUN(fisttp32, "fisttpl %[memory]") RUN(fisttp64, "fisttpll %[memory]")
RUN(fbstp, "fbstp %[memory]") RUN(fbld, "fbld %[memory]")
RUN(fld32, "flds %[memory]") RUN(fld64, "fldl %[memory]") RUN(fild64, "fildll %[memory]")
REGISTER(f2xm1) REGISTER(fyl2x) REGISTER(fyl2xp1) REGISTER(fptan) REGISTER(fpatan)
REGISTER(fsin) REGISTER(fcos) REGISTER(fsincos)

/* Kind: r a register; s, d, b, l memory of 32, 64, 80 or 64 integer bits to read; digits: bytes stored. */
struct row { const char *name; char kind; void (*run)(const extended *, const extended *); };
#define ROW(name, kind) {#name, kind, name},
static const struct row rows[] = {
#ifdef TRANSCENDENTAL
    ROW(f2xm1, 'u') ROW(fyl2x, 'p') ROW(fyl2xp1, 'v') ROW(fptan, 't') ROW(fpatan, 'r') ROW(fsin, 't') ROW(fcos, 't')
    ROW(fsincos, 't')
#else
    ROW(fadd, 'r') ROW(fsub, 'r') ROW(fmul, 'r') ROW(fdiv, 'r') ROW(fsubr, 'r') ROW(fdivr, 'r')
    ROW(fadd32, 's') ROW(fadd64, 'd') ROW(fsub32, 's') ROW(fsub64, 'd') ROW(fmul32, 's') ROW(fmul64, 'd')
    ROW(fdiv32, 's') ROW(fdiv64, 'd') ROW(fcom32, 's') ROW(fcom64, 'd')
    ROW(fsqrt, 'r') ROW(fprem, 'r') ROW(fprem1, 'r') ROW(fscale, 'r') ROW(fxtract, 'r') ROW(frndint, 'r')
    ROW(fcom, 'r') ROW(fucom, 'r') ROW(ftst, 'r') ROW(fxam, 'r')
    ROW(fst32, '4') ROW(fst64, '8') ROW(fist16, '2') ROW(fist32, '4') ROW(fist64, '8')
    ROW(fisttp16, '2') ROW(fisttp32, '4') ROW(fisttp64, '8') ROW(fbstp, ':') ROW(fbld, 'b')
    ROW(fld32, 's') ROW(fld64, 'd') ROW(fild64, 'l')
#endif
};

static uint64_t leading(void)
{
    return below(24) == 0 ? pattern() : pattern() | 1ull << 63;
}

static extended around(int middle, int width)
{
    extended x = {leading(), (uint16_t) ((middle - width / 2 + below(width)) & 0x7fff)};
    x.exponent |= next() >> 63 << 15;
    return x;
}

static extended number(const extended *related)
{
    extended x = around(16383, 8);
    switch (below(14)) {
    case 0: x = around(0, 4); x.significand = pattern(); break;
    case 1: x = around(32766, 4); break;
    case 2: x.exponent |= 0x7fff; x.significand = 1ull << 63 | (below(2) ? pattern() : 0); break;
    case 3: x.significand = 0; x.exponent &= below(4) ? 0x8000 : 0xffff; break;
    case 4: x.exponent = next() >> 48; break;
    case 5: x = around(16383 - 1023 - 30, 70); break;
    case 6: x = around(16383 - 127 - 12, 30); break;
    case 7: x = around(16383 + 63, 6); break;
    case 8: x = around(16383 + (below(2) ? 1023 : 127), 4); break;
    case 9: x = around(related->exponent & 0x7fff, 140); break;
    case 10: x = *related; x.significand ^= pattern() & 3; x.exponent ^= next() >> 63 << 15; break;
    case 11: x = around(32767 - (related->exponent & 0x7fff), 140); break;
    case 12: x.significand &= -1ull << (below(2) * 11 + 30); break;
    }
    return x;
}

/* Numbers where the function is defined and not trivial. */
static __attribute__((unused)) extended argument(char kind, int second)
{
    extended x;
    switch (kind) {
    case 'u': x = around(16383 - 12, 24); if ((x.exponent & 0x7fff) > 16382) x.exponent -= 2; return x;
    case 'p': x = around(16383, second ? 20 : 40); if (!second) x.exponent &= 0x7fff; return x;
    case 'v': x = around(16383 - 10, 16); if (!second && (x.exponent & 0x7fff) > 16380) x.exponent -= 4; return x;
    case 't': x = around(16383, below(8) ? 12 : 120); if ((x.exponent & 0x7fff) > 16383 + 62) x.exponent -= 60; return x;
    default: return around(16383, below(2) ? 4 : 140);
    }
}

static void wide(const extended *x)
{
    for (int shift = 12; shift >= 0; shift -= 4) buffer[used++] = "0123456789abcdef"[x->exponent >> shift & 15];
    for (int shift = 60; shift >= 0; shift -= 4) buffer[used++] = "0123456789abcdef"[x->significand >> shift & 15];
    text(" ");
}

/* A number of a shorter format, or packed decimal, put into memory; a says what was put there. */
static void fill(char kind, extended *a)
{
    static const int exponents[] = {8, 11};
    memset(memory, 0, sizeof memory);
    if (kind == 's' || kind == 'd') {
        int bits = exponents[kind == 'd'];
        int fractions = kind == 's' ? 23 : 52;
        uint64_t field = below(3) ? (1u << (bits - 1)) - 4 + below(8) : below(2) ? below(2) : (1u << bits) - 1 - below(2);
        uint64_t fraction = below(5) ? pattern() & ((1ull << fractions) - 1) : 0;
        uint64_t v = (uint64_t) below(2) << (bits + fractions) | field << fractions | fraction;
        memcpy(memory, &v, kind == 's' ? 4 : 8);
    } else if (kind == 'l') {
        uint64_t v = pattern() >> below(64);
        memcpy(memory, &v, 8);
    } else {
        for (int i = 0; i < 9; i++) memory[i] = below(10) << 4 | below(10);
        memory[9] = below(2) << 7 | (below(3) ? 0 : below(128));
    }
    a->exponent = 0;
    memcpy(&a->significand, memory, 8);
    memcpy(&a->exponent, memory + 8, 2);
}

static void line(const struct row *row, unsigned n)
{
    static const char roundings[] = "nduz";
    static const char precisions[] = "s-de";
    static const extended one = {1ull << 63, 16383};
    char settings[4] = {roundings[n & 3], precisions[n % 8 < 4 ? 3 : n % 16 < 8 ? 2 : 0], n % 5 == 4 ? 'w' : 0, 0};
    extended b = number(&one), a = number(&b), r;
#ifdef TRANSCENDENTAL
    if (below(12)) { b = argument(row->kind, 1); a = argument(row->kind, 0); }
    settings[2] = 0;
#endif
    control = 0x7f | (strchr(roundings, settings[0]) - roundings) << 10 | (strchr(precisions, settings[1]) - precisions) << 8;
    if (settings[2]) control &= ~0x18;
    extended stack = a;
    if (strchr("sdlb", row->kind)) { stack = b; fill(row->kind, &a); }
    else memset(memory, 0xcc, sizeof memory);
    row->run(&stack, &b);
    r = st0;
    if (row->kind >= '0' && row->kind <= ':') {
        r.significand = r.exponent = 0;
        memcpy(&r, memory, row->kind - '0');
    }
    text(row->name); text(" "); text(settings); text(" ");
    wide(&a); wide(&b); wide(&r); wide(&st1);
    hexadecimal(status & 0x473f);
    text("\n");
    if (used > sizeof buffer - 256) flush();
}

int main(void)
{
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (unsigned n = 0; n < COUNT; n++) line(&rows[i], n);
    }
    flush();
    return 0;
}
