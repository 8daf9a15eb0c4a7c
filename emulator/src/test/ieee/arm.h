/* A64 floating-point instructions (Arm ARM, chapter C7). */
#include <unistd.h>
#define write_out(p, n) write(1, p, n)
#define RULES "ARM"

/* FPCR.FZ flushes operands and results together. */
static const char *const settings[] = {"n", "z", "u", "d", "n", "z", "u", "d", "nn", "un", "nfa", "zfa", "ufa", "dfa"};

static uint64_t control, status, zero;

static void configure(const char *s)
{
    static const char letters[] = "nudz";
    control = 0;
    for (int i = 0; i < 4; i++) {
        if (letters[i] == s[0]) control |= i << 22;
    }
    for (s++; *s; s++) {
        control |= *s == 'f' ? 1 << 24 : *s == 'n' ? 1 << 25 : 0;
    }
}

static void note(void)
{
    raised = (status & 1 ? INVALID : 0) | (status & 2 ? DIV_BY_ZERO : 0) | (status & 4 ? OVERFLOW : 0)
        | (status & 8 ? UNDERFLOW : 0) | (status & 16 ? INEXACT : 0) | (status & 128 ? INPUT_DENORMAL : 0);
}

#define AROUND(insn) "msr fpcr, %[control]\n\tmsr fpsr, %[zero]\n\t" insn "\n\tmrs %[status], fpsr"
#define STATUS [status] "=&r" (status)
#define IO [control] "r" (control), [zero] "r" (zero)

#define TWO(name, insn, T, m) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, r; (void) c; \
    __asm__ volatile(AROUND(insn " %" m "[r], %" m "[x], %" m "[y]") : [r] "=&w" (r.value), STATUS \
        : [x] "w" (x.value), [y] "w" (y.value), IO); \
    note(); return r.bits; }
#define ONE(name, insn, T, m, R, n) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; R r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %" n "[r], %" m "[x]") : [r] "=&w" (r.value), STATUS : [x] "w" (x.value), IO); \
    note(); return r.bits; }
#define FMA(name, insn, T, m) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, z = {c}, r; \
    __asm__ volatile(AROUND(insn " %" m "[r], %" m "[x], %" m "[y], %" m "[z]") : [r] "=&w" (r.value), STATUS \
        : [x] "w" (x.value), [y] "w" (y.value), [z] "w" (z.value), IO); \
    note(); return r.bits; }
#define TO(name, insn, T, m, I, n) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; I r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %" n "[r], %" m "[x]") : [r] "=&r" (r), STATUS : [x] "w" (x.value), IO); \
    note(); return (uint64_t) r; }
#define FROM(name, insn, I, m, R, n) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    I x = (I) a; R r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %" n "[r], %" m "[x]") : [r] "=&w" (r.value), STATUS : [x] "r" (x), IO); \
    note(); return r.bits; }
#define COMPARE(name, insn, T, m) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}; uint64_t unordered, less, greater; (void) c; \
    __asm__ volatile(AROUND(insn " %" m "[x], %" m "[y]\n\tcset %[u], vs\n\tcset %[l], mi\n\tcset %[g], gt") \
        : [u] "=&r" (unordered), [l] "=&r" (less), [g] "=&r" (greater), STATUS \
        : [x] "w" (x.value), [y] "w" (y.value), IO : "cc"); \
    note(); return unordered ? 2 : greater - less; }

TWO(add64, "fadd", d64, "d") TWO(sub64, "fsub", d64, "d") TWO(mul64, "fmul", d64, "d") TWO(div64, "fdiv", d64, "d")
TWO(add32, "fadd", f32, "s") TWO(sub32, "fsub", f32, "s") TWO(mul32, "fmul", f32, "s") TWO(div32, "fdiv", f32, "s")
ONE(sqrt64, "fsqrt", d64, "d", d64, "d") ONE(sqrt32, "fsqrt", f32, "s", f32, "s")
ONE(widen, "fcvt", f32, "s", d64, "d") ONE(narrow, "fcvt", d64, "d", f32, "s")
ONE(rint64, "frintx", d64, "d", d64, "d") ONE(rint32, "frintx", f32, "s", f32, "s")
ONE(near64, "frinti", d64, "d", d64, "d") ONE(near32, "frinti", f32, "s", f32, "s")
ONE(away64, "frinta", d64, "d", d64, "d") ONE(away32, "frinta", f32, "s", f32, "s")
ONE(trunc64, "frintz", d64, "d", d64, "d") ONE(trunc32, "frintz", f32, "s", f32, "s")
FMA(madd64, "fmadd", d64, "d") FMA(madd32, "fmadd", f32, "s")
TO(truncw64, "fcvtzs", d64, "d", int32_t, "w") TO(truncw32, "fcvtzs", f32, "s", int32_t, "w")
TO(truncl64, "fcvtzs", d64, "d", int64_t, "x") TO(truncl32, "fcvtzs", f32, "s", int64_t, "x")
TO(truncuw64, "fcvtzu", d64, "d", uint32_t, "w") TO(truncuw32, "fcvtzu", f32, "s", uint32_t, "w")
TO(truncul64, "fcvtzu", d64, "d", uint64_t, "x") TO(truncul32, "fcvtzu", f32, "s", uint64_t, "x")
TO(awayw64, "fcvtas", d64, "d", int32_t, "w") TO(awayw32, "fcvtas", f32, "s", int32_t, "w")
TO(awayul64, "fcvtau", d64, "d", uint64_t, "x") TO(awayul32, "fcvtau", f32, "s", uint64_t, "x")
FROM(from_l64, "scvtf", int64_t, "x", d64, "d") FROM(from_l32, "scvtf", int64_t, "x", f32, "s")
FROM(from_w64, "scvtf", int32_t, "w", d64, "d") FROM(from_w32, "scvtf", int32_t, "w", f32, "s")
FROM(from_ul64, "ucvtf", uint64_t, "x", d64, "d") FROM(from_ul32, "ucvtf", uint64_t, "x", f32, "s")
COMPARE(quiet64, "fcmp", d64, "d") COMPARE(quiet32, "fcmp", f32, "s")
COMPARE(signal64, "fcmpe", d64, "d") COMPARE(signal32, "fcmpe", f32, "s")

#define ROW(name, operands) {#name, operands, name}
static const struct row rows[] = {
    ROW(add64, "dd-"), ROW(sub64, "dd-"), ROW(mul64, "dd-"), ROW(div64, "dd-"), ROW(sqrt64, "d--"),
    ROW(add32, "ss-"), ROW(sub32, "ss-"), ROW(mul32, "ss-"), ROW(div32, "ss-"), ROW(sqrt32, "s--"),
    ROW(madd64, "ddd"), ROW(madd32, "sss"), ROW(widen, "s--"), ROW(narrow, "d--"),
    ROW(rint64, "d--"), ROW(rint32, "s--"), ROW(near64, "d--"), ROW(near32, "s--"),
    ROW(away64, "d--"), ROW(away32, "s--"), ROW(trunc64, "d--"), ROW(trunc32, "s--"),
    ROW(truncw64, "d--"), ROW(truncw32, "s--"), ROW(truncl64, "d--"), ROW(truncl32, "s--"),
    ROW(truncuw64, "d--"), ROW(truncuw32, "s--"), ROW(truncul64, "d--"), ROW(truncul32, "s--"),
    ROW(awayw64, "d--"), ROW(awayw32, "s--"), ROW(awayul64, "d--"), ROW(awayul32, "s--"),
    ROW(from_l64, "l--"), ROW(from_l32, "l--"), ROW(from_w64, "w--"), ROW(from_w32, "w--"),
    ROW(from_ul64, "l--"), ROW(from_ul32, "l--"),
    ROW(quiet64, "dd-"), ROW(quiet32, "ss-"), ROW(signal64, "dd-"), ROW(signal32, "ss-"),
};
