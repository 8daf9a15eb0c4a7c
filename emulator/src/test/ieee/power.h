/* Power floating-point instructions (Power ISA 3.1 Book I, chapter 4); registers hold singles in double format. */
#include <unistd.h>
#define write_out(p, n) write(1, p, n)
#define RULES "POWER"

static const char *const settings[] = {"n", "z", "u", "d"};

static d64 control, status;

static void configure(const char *s)
{
    static const char letters[] = "nzud";
    for (int i = 0; i < 4; i++) {
        if (letters[i] == s[0]) control.bits = i;
    }
}

static void note(void)
{
    static const struct { int bit; int flag; } bits[] = {
        {29, INVALID}, {28, OVERFLOW}, {27, UNDERFLOW}, {26, DIV_BY_ZERO}, {25, INEXACT}, {24, VXSNAN}, {23, VXISI},
        {22, VXIDI}, {21, VXZDZ}, {20, VXIMZ}, {19, VXVC}, {9, VXSQRT}, {8, VXCVI}};
    raised = 0;
    for (unsigned i = 0; i < sizeof bits / sizeof *bits; i++) {
        if (status.bits >> bits[i].bit & 1) raised |= bits[i].flag;
    }
}

static int signalling(double x)
{
    d64 z = {.value = x};
    return (z.bits & 0x7ff8000000000000) == 0x7ff0000000000000 && z.bits << 12 != 0;
}

#define AROUND(insn) "mtfsf 255, %[control]\n\t" insn "\n\tmffs %[status]"
#define STATUS [status] "=&d" (status.value)
#define IO [control] "d" (control.value)

#define TWO(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, r; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x], %[y]") : [r] "=&d" (r.value), STATUS \
        : [x] "d" (x.value), [y] "d" (y.value), IO); \
    note(); return r.bits; }
#define ONE(name, insn, T, R) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; R r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x]") : [r] "=&d" (r.value), STATUS : [x] "d" (x.value), IO); \
    note(); return r.bits; }
/* FRT <- FRA * FRC + FRB, in this order. The manual sets VXSNAN and VXIMZ together; QEMU 7.2 only the latter. */
#define FMA(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, z = {c}, r; \
    __asm__ volatile(AROUND(insn " %[r], %[x], %[y], %[z]") : [r] "=&d" (r.value), STATUS \
        : [x] "d" (x.value), [y] "d" (y.value), [z] "d" (z.value), IO); \
    note(); raised |= raised & VXIMZ && signalling(z.value) ? VXSNAN : 0; return r.bits; }
#define TO(name, insn, T, I) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; d64 r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x]") : [r] "=&d" (r.value), STATUS : [x] "d" (x.value), IO); \
    note(); return (uint64_t) (I) r.bits; }
#define COMPARE(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}; uint32_t cr; (void) c; \
    __asm__ volatile(AROUND(insn " 0, %[x], %[y]\n\tmfcr %[cr]") : [cr] "=&r" (cr), STATUS \
        : [x] "d" (x.value), [y] "d" (y.value), IO : "cr0"); \
    note(); return cr >> 28 & 1 ? 2 : cr >> 31 ? -1ull : cr >> 30 & 1; }

TWO(add64, "fadd", d64) TWO(sub64, "fsub", d64) TWO(mul64, "fmul", d64) TWO(div64, "fdiv", d64)
TWO(add32, "fadds", f32) TWO(sub32, "fsubs", f32) TWO(mul32, "fmuls", f32) TWO(div32, "fdivs", f32)
ONE(sqrt64, "fsqrt", d64, d64) ONE(sqrt32, "fsqrts", f32, f32) ONE(narrow, "frsp", d64, f32)
ONE(rint64, "xsrdpic", d64, d64) ONE(away64, "frin", d64, d64) ONE(trunc64, "friz", d64, d64)
FMA(madd64, "fmadd", d64) FMA(msub64, "fmsub", d64) FMA(nmadd64, "fnmadd", d64) FMA(nmsub64, "fnmsub", d64)
FMA(madd32, "fmadds", f32) FMA(msub32, "fmsubs", f32) FMA(nmadd32, "fnmadds", f32) FMA(nmsub32, "fnmsubs", f32)
TO(w64, "fctiw", d64, int32_t) TO(l64, "fctid", d64, int64_t)
TO(truncw64, "fctiwz", d64, int32_t) TO(truncl64, "fctidz", d64, int64_t)
TO(truncuw64, "fctiwuz", d64, uint32_t) TO(truncul64, "fctiduz", d64, uint64_t)
ONE(from_l64, "fcfid", d64, d64) ONE(from_l32, "fcfids", d64, f32)
ONE(from_ul64, "fcfidu", d64, d64) ONE(from_ul32, "fcfidus", d64, f32)
COMPARE(quiet64, "fcmpu", d64) COMPARE(signal64, "fcmpo", d64)

#define ROW(name, operands) {#name, operands, name}
static const struct row rows[] = {
    ROW(add64, "dd-"), ROW(sub64, "dd-"), ROW(mul64, "dd-"), ROW(div64, "dd-"), ROW(sqrt64, "d--"),
    ROW(add32, "ss-"), ROW(sub32, "ss-"), ROW(mul32, "ss-"), ROW(div32, "ss-"), ROW(sqrt32, "s--"),
    ROW(madd64, "ddd"), ROW(msub64, "ddd"), ROW(nmadd64, "ddd"), ROW(nmsub64, "ddd"),
    ROW(madd32, "sss"), ROW(msub32, "sss"), ROW(nmadd32, "sss"), ROW(nmsub32, "sss"),
    ROW(narrow, "d--"), ROW(rint64, "d--"), ROW(away64, "d--"), ROW(trunc64, "d--"),
    ROW(w64, "d--"), ROW(l64, "d--"), ROW(truncw64, "d--"), ROW(truncl64, "d--"),
    ROW(truncuw64, "d--"), ROW(truncul64, "d--"),
    ROW(from_l64, "l--"), ROW(from_l32, "l--"), ROW(from_ul64, "l--"), ROW(from_ul32, "l--"),
    ROW(quiet64, "dd-"), ROW(signal64, "dd-"),
};
