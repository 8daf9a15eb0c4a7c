/*
 * Prints what the quad-precision instructions of Power ISA 3.0 give for corner and random operands, a line each:
 *
 *     operation settings a b c result flags
 *
 * Operands and results are raw bits in 32 hexadecimal digits; a shorter one stands in the high 16. Settings are a rounding
 * letter (n z u d o: nearest even, toward zero, up, down, to odd) and, now and then, w: overflow and underflow are enabled,
 * which wraps the exponent. Flags are those of mimus.ieee.Flags. COUNT is the number of lines per operation, SEED varies the
 * operands.
 */
#include <stdint.h>
#include <string.h>
#include <signal.h>
#include <ucontext.h>
#include <unistd.h>
#define write_out(p, n) write(1, p, n)

#include "generator.h"

enum { INVALID = 1, DIV_BY_ZERO = 2, OVERFLOW = 4, UNDERFLOW = 8, INEXACT = 16 };

typedef struct { uint64_t low, high; } quad; /* as lxv takes it in little-endian order */
typedef union { uint64_t bits; double value; } d64;

static quad a, b, c, result;
static d64 control, status;
static uint32_t condition;

#define RUN(name, insn) static void name(void) { \
    __asm__ volatile("lxv 34, %[a]\n\tlxv 35, %[b]\n\tlxv 36, %[c]\n\tmtfsf 255, %[control]\n\t" insn \
        "\n\tmffs %[status]\n\tmfcr %[condition]\n\tstxv 36, %[result]\n\tmtfsf 255, %[zero]" \
        : [status] "=&d" (status.value), [condition] "=&r" (condition), [result] "=m" (result) \
        : [a] "m" (a), [b] "m" (b), [c] "m" (c), [control] "d" (control.value), [zero] "d" (0.0) \
        : "v2", "v3", "v4", "cr0"); }

#define BOTH(name) RUN(name, "xs" #name "qp 4, 2, 3") RUN(name##_odd, "xs" #name "qpo 4, 2, 3")
BOTH(add) BOTH(sub) BOTH(mul) BOTH(div)
/* VRT <- VRA * VRB + VRT */
RUN(fma, "xsmaddqp 4, 2, 3") RUN(fma_odd, "xsmaddqpo 4, 2, 3") RUN(fms, "xsmsubqp 4, 2, 3") RUN(fnma, "xsnmaddqp 4, 2, 3")
RUN(root, "xssqrtqp 4, 2") RUN(root_odd, "xssqrtqpo 4, 2")
RUN(narrow, "xscvqpdp 4, 2") RUN(narrow_odd, "xscvqpdpo 4, 2") RUN(widen, "xscvdpqp 4, 2")
RUN(to_l, "xscvqpsdz 4, 2") RUN(to_ul, "xscvqpudz 4, 2") RUN(to_w, "xscvqpswz 4, 2") RUN(to_uw, "xscvqpuwz 4, 2")
RUN(from_l, "xscvsdqp 4, 2") RUN(from_ul, "xscvudqp 4, 2")
RUN(rint, "xsrqpix 0, 4, 2, 3") RUN(near, "xsrqpi 0, 4, 2, 3") RUN(away, "xsrqpi 0, 4, 2, 0") RUN(trunc, "xsrqpi 1, 4, 2, 1")
RUN(extended, "xsrqpxp 0, 4, 2, 3")
RUN(quiet, "xscmpuqp 0, 2, 3") RUN(ordered, "xscmpoqp 0, 2, 3")

/* Operands: q quad, d double, l integer, i near an integer, - none. */
struct row { const char *name; const char *operands; void (*run)(void); };
#define ROW(name, operands) {#name, operands, name},
static const struct row rows[] = {
    ROW(add, "qq-") ROW(sub, "qq-") ROW(mul, "qq-") ROW(div, "qq-") ROW(add_odd, "qq-") ROW(sub_odd, "qq-") ROW(mul_odd, "qq-")
    ROW(div_odd, "qq-") ROW(fma, "qqq") ROW(fma_odd, "qqq") ROW(fms, "qqq") ROW(fnma, "qqq") ROW(root, "q--") ROW(root_odd, "q--")
    ROW(narrow, "q--") ROW(narrow_odd, "q--") ROW(widen, "d--") ROW(to_l, "i--") ROW(to_ul, "i--") ROW(to_w, "i--")
    ROW(to_uw, "i--") ROW(from_l, "l--") ROW(from_ul, "l--") ROW(rint, "i--") ROW(near, "i--") ROW(away, "i--") ROW(trunc, "i--")
    ROW(extended, "q--") ROW(quiet, "qq-") ROW(ordered, "qq-")
};

/* A fraction of 112 bits with long runs of zeros or ones. */
static quad fraction(void)
{
    quad x = {pattern(), pattern()};
    switch (below(4)) {
    case 0: x.low = 0; break;
    case 1: x.high = -(x.low >> 63); break;
    case 2: x.low = (next() & 3) - 2; break;
    }
    x.high &= 0xffffffffffff;
    return x;
}

static quad around(int middle, int width)
{
    quad x = fraction();
    x.high |= (uint64_t) ((middle - width / 2 + (int) below(width)) & 0x7fff) << 48 | next() >> 63 << 63;
    return x;
}

static int exponent(const quad *x)
{
    return x->high >> 48 & 0x7fff;
}

static quad number(const quad *related)
{
    quad x = around(16383, 8);
    switch (below(16)) {
    case 0: return around(1, 3);
    case 1: return around(32766, 3);
    case 2: x.high |= 0x7fffull << 48; if (below(2)) { x.high &= 0xffffull << 48; x.low = 0; } return x;
    case 3: x.high &= 1ull << 63; x.low = 0; return x;
    case 4: return around(next() & 0x7fff, 2);
    case 5: return around(16383 - 1023 - 30, 70);
    case 6: return around(16383 + 1023, 4);
    case 7: return around(exponent(related), 250);
    case 8: x = *related; x.low ^= pattern() & 3; x.high ^= next() >> 63 << 63; return x;
    case 9: return around(32766 - exponent(related), 30);
    case 10: return around(exponent(related) + 16383, 4);
    case 11: x = around(8192, 130); return x;
    case 12: x.low &= -1ull << 60; return x;
    default: return x;
    }
}

/* An addend that cancels most of the product, now and then. */
static quad addend(void)
{
    quad x = number(&b);
    if (below(3) == 0) {
        quad kept = c;
        control.bits = 0;
        mul();
        x = result;
        x.high ^= 1ull << 63;
        x.low ^= pattern() & 3;
        c = kept;
    }
    return x;
}

static quad operand(char kind, const quad *related)
{
    quad x = number(related);
    if (kind == 'd') {
        uint64_t field = below(3) ? 1020 + below(8) : below(2) ? below(2) : 2047 - below(2);
        x.high = next() >> 63 << 63 | field << 52 | (below(5) ? pattern() & 0xfffffffffffff : 0);
        x.low = pattern();
    } else if (kind == 'l') {
        x.high = pattern() >> below(64);
        x.high = below(2) ? x.high : -x.high;
    } else if (kind == 'i' && below(6)) {
        x = around(16383 + (below(3) ? 34 : 90), below(2) ? 6 : 70);
        if (below(2)) x.low &= -1ull << below(64);
        if (below(4) == 0) { x.low = -(uint64_t) below(2); x.high |= x.low >> 16; }
    } else if (kind == '-') {
        x.high = x.low = 0;
    }
    return x;
}

static void wide(const quad *x)
{
    const uint64_t halves[] = {x->high, x->low};
    text(" ");
    for (int i = 0; i < 2; i++) {
        for (int shift = 60; shift >= 0; shift -= 4) buffer[used++] = "0123456789abcdef"[halves[i] >> shift & 15];
    }
}

static unsigned raised(void)
{
    static const struct { int bit; int flag; } bits[] = {
        {29, INVALID}, {28, OVERFLOW}, {27, UNDERFLOW}, {26, DIV_BY_ZERO}, {25, INEXACT}, {24, 1 << 8}, {23, 1 << 9},
        {22, 1 << 10}, {21, 1 << 11}, {20, 1 << 12}, {19, 1 << 15}, {9, 1 << 13}, {8, 1 << 14}};
    unsigned flags = 0;
    for (unsigned i = 0; i < sizeof bits / sizeof *bits; i++) {
        if (status.bits >> bits[i].bit & 1) flags |= bits[i].flag;
    }
    return flags;
}

static int signalling(const quad *x)
{
    return exponent(x) == 0x7fff && !(x->high >> 47 & 1) && (x->high << 16 || x->low);
}

static void line(const struct row *row, unsigned n)
{
    static const char roundings[] = "nzud";
    char settings[3] = {roundings[n & 3], n % 5 == 4 ? 'w' : 0, 0};
    quad one = {0, 0x3fffull << 48};
    a = operand(row->operands[0], &one);
    b = operand(row->operands[1], &a);
    c = row->operands[2] == 'q' ? addend() : operand('-', &one);
    control.bits = (n & 3) | (settings[1] ? 0x60 : 0);
    if (n & 1 && (row->run == rint || row->run == near || row->run == extended)) {
        control.bits ^= 2; /* QEMU 7.2 takes RN for a number of its own, where these are exchanged */
    }
    row->run();
    if (strstr(row->name, "_odd")) settings[0] = 'o';
    if (row->operands[2] == 'q' && status.bits >> 20 & 1 && signalling(&c)) status.bits |= 1 << 24; /* see power.h */
    if (row->run == quiet || row->run == ordered) {
        result.low = 0;
        result.high = condition >> 28 & 1 ? 2 : condition >> 31 ? -1ull : condition >> 30 & 1;
    }
    text(row->name); text(" "); text(settings);
    wide(&a); wide(&b); wide(&c); wide(&result);
    text(" ");
    hexadecimal(raised());
    text("\n");
    if (used > sizeof buffer - 256) flush();
}

/* QEMU raises the signal when the result is there already. */
static void enabled(int number, siginfo_t *info, void *context)
{
    (void) number;
    (void) info;
    ((ucontext_t *) context)->uc_mcontext.gp_regs[32] += 4;
}

int main(void)
{
    struct sigaction action = {.sa_sigaction = enabled, .sa_flags = SA_SIGINFO};
    sigaction(SIGFPE, &action, 0);
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (unsigned n = 0; n < COUNT; n++) line(&rows[i], n);
    }
    flush();
    return 0;
}
