/* SSE, FMA and AVX-512 scalar instructions (Intel SDM volume 2). */
#include <unistd.h>
#define write_out(p, n) write(1, p, n)
#define RULES "X86_SSE"

static const char *const settings[] = {
    "n", "z", "u", "d", "n", "z", "u", "d", "n", "z", "u", "d", "nf", "zf", "uf", "df", "na", "za", "nfa", "ufa"};

static uint32_t control, status;

static void configure(const char *s)
{
    static const char letters[] = "nduz";
    control = 0x1f80;
    for (int i = 0; i < 4; i++) {
        if (letters[i] == s[0]) control |= i << 13;
    }
    for (s++; *s; s++) {
        if (*s == 'f') control |= 1 << 15;
        if (*s == 'a') control |= 1 << 6;
    }
}

static void note(void)
{
    raised = (status & 1 ? INVALID : 0) | (status & 2 ? INPUT_DENORMAL : 0) | (status & 4 ? DIV_BY_ZERO : 0)
        | (status & 8 ? OVERFLOW : 0) | (status & 16 ? UNDERFLOW : 0) | (status & 32 ? INEXACT : 0);
}

#define AROUND(insn) "ldmxcsr %[control]\n\t" insn "\n\tstmxcsr %[status]"
#define IO [control] "m" (control)

#define TWO(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}; (void) c; \
    __asm__ volatile(AROUND(insn " %[y], %[x]") : [x] "+x" (x.value), [status] "=m" (status) : [y] "x" (y.value), IO); \
    note(); return x.bits; }
#define ONE(name, insn, T, R) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; R r = {0}; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[x], %[r]") : [r] "+x" (r.value), [status] "=m" (status) : [x] "x" (x.value), IO); \
    note(); return r.bits; }
/* The 213 form multiplies its second operand by its first: the second is the manual's multiplicand, our a. */
#define FMA(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, z = {c}; \
    __asm__ volatile(AROUND(insn " %[z], %[x], %[y]") : [y] "+x" (y.value), [status] "=m" (status) \
        : [x] "x" (x.value), [z] "x" (z.value), IO); \
    note(); return y.bits; }
#define TO(name, insn, T, I) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; I r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[x], %[r]") : [r] "=r" (r), [status] "=m" (status) : [x] "x" (x.value), IO); \
    note(); return (uint64_t) r; }
#define FROM(name, insn, I, R) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    I x = (I) a; R r = {0}; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[x], %[r], %[r]") : [r] "+x" (r.value), [status] "=m" (status) : [x] "r" (x), IO); \
    note(); return r.bits; }
#define COMPARE(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}; char p, above, carry; (void) c; \
    __asm__ volatile(AROUND(insn " %[y], %[x]\n\tsetp %[p]\n\tseta %[g]\n\tsetb %[l]") \
        : [p] "=r" (p), [g] "=r" (above), [l] "=r" (carry), [status] "=m" (status) \
        : [x] "x" (x.value), [y] "x" (y.value), IO : "cc"); \
    note(); return p ? 2 : (uint64_t) (above - carry); }

TWO(add64, "addsd", d64) TWO(sub64, "subsd", d64) TWO(mul64, "mulsd", d64) TWO(div64, "divsd", d64)
TWO(add32, "addss", f32) TWO(sub32, "subss", f32) TWO(mul32, "mulss", f32) TWO(div32, "divss", f32)
ONE(sqrt64, "sqrtsd", d64, d64) ONE(sqrt32, "sqrtss", f32, f32)
ONE(widen, "cvtss2sd", f32, d64) ONE(narrow, "cvtsd2ss", d64, f32)
ONE(rint64, "roundsd $4,", d64, d64) ONE(rint32, "roundss $4,", f32, f32)
ONE(near64, "roundsd $12,", d64, d64) ONE(near32, "roundss $12,", f32, f32)
FMA(madd64, "vfmadd213sd", d64) FMA(madd32, "vfmadd213ss", f32)
FMA(msub64, "vfmsub213sd", d64) FMA(msub32, "vfmsub213ss", f32)
FMA(nmadd64, "vfnmadd213sd", d64) FMA(nmadd32, "vfnmadd213ss", f32)
FMA(nmsub64, "vfnmsub213sd", d64) FMA(nmsub32, "vfnmsub213ss", f32)
TO(w64, "cvtsd2si", d64, int32_t) TO(w32, "cvtss2si", f32, int32_t)
TO(l64, "cvtsd2si", d64, int64_t) TO(l32, "cvtss2si", f32, int64_t)
TO(truncw64, "cvttsd2si", d64, int32_t) TO(truncw32, "cvttss2si", f32, int32_t)
TO(truncl64, "cvttsd2si", d64, int64_t) TO(truncl32, "cvttss2si", f32, int64_t)
TO(uw64, "vcvtsd2usi", d64, uint32_t) TO(uw32, "vcvtss2usi", f32, uint32_t)
TO(ul64, "vcvtsd2usi", d64, uint64_t) TO(ul32, "vcvtss2usi", f32, uint64_t)
FROM(from_l64, "vcvtsi2sdq", int64_t, d64) FROM(from_l32, "vcvtsi2ssq", int64_t, f32)
FROM(from_w64, "vcvtsi2sdl", int32_t, d64) FROM(from_w32, "vcvtsi2ssl", int32_t, f32)
FROM(from_ul64, "vcvtusi2sdq", uint64_t, d64) FROM(from_ul32, "vcvtusi2ssq", uint64_t, f32)
COMPARE(quiet64, "ucomisd", d64) COMPARE(quiet32, "ucomiss", f32)
COMPARE(signal64, "comisd", d64) COMPARE(signal32, "comiss", f32)

#define ROW(name, operands) {#name, operands, name}
static const struct row rows[] = {
    ROW(add64, "dd-"), ROW(sub64, "dd-"), ROW(mul64, "dd-"), ROW(div64, "dd-"), ROW(sqrt64, "d--"),
    ROW(add32, "ss-"), ROW(sub32, "ss-"), ROW(mul32, "ss-"), ROW(div32, "ss-"), ROW(sqrt32, "s--"),
    ROW(madd64, "ddd"), ROW(msub64, "ddd"), ROW(nmadd64, "ddd"), ROW(nmsub64, "ddd"),
    ROW(madd32, "sss"), ROW(msub32, "sss"), ROW(nmadd32, "sss"), ROW(nmsub32, "sss"),
    ROW(widen, "s--"), ROW(narrow, "d--"),
    ROW(rint64, "d--"), ROW(rint32, "s--"), ROW(near64, "d--"), ROW(near32, "s--"),
    ROW(w64, "d--"), ROW(w32, "s--"), ROW(l64, "d--"), ROW(l32, "s--"),
    ROW(truncw64, "d--"), ROW(truncw32, "s--"), ROW(truncl64, "d--"), ROW(truncl32, "s--"),
    ROW(uw64, "d--"), ROW(uw32, "s--"), ROW(ul64, "d--"), ROW(ul32, "s--"),
    ROW(from_l64, "l--"), ROW(from_l32, "l--"), ROW(from_w64, "w--"), ROW(from_w32, "w--"),
    ROW(from_ul64, "l--"), ROW(from_ul32, "l--"),
    ROW(quiet64, "dd-"), ROW(quiet32, "ss-"), ROW(signal64, "dd-"), ROW(signal32, "ss-"),
};
