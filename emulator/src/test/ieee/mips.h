/* Coprocessor 1 instructions: MIPS before release 6 with legacy NaNs, or release 6 with NAN2008 (MIPS volume II). */
#if __mips_isa_rev >= 6
#define RULES "MIPS_2008"
#else
#define RULES "MIPS_LEGACY"
#endif

static const char *const settings[] = {"n", "z", "u", "d", "n", "z", "u", "d", "nf", "zf", "uf", "df"};

static uint32_t control, status;

static void configure(const char *s)
{
    static const char letters[] = "nzud";
    control = s[1] == 'f' ? 1 << 24 : 0;
    for (int i = 0; i < 4; i++) {
        if (letters[i] == s[0]) control |= i;
    }
}

static void note(void)
{
    raised = (status & 64 ? INVALID : 0) | (status & 32 ? DIV_BY_ZERO : 0) | (status & 16 ? OVERFLOW : 0)
        | (status & 8 ? UNDERFLOW : 0) | (status & 4 ? INEXACT : 0);
}

static long write_out(const char *data, long size)
{
    register long number __asm__("$2") = sizeof(long) == 8 ? 5001 : 4004;
    register long file __asm__("$4") = 1;
    register const char *from __asm__("$5") = data;
    register long length __asm__("$6") = size;
    register long error __asm__("$7");
    __asm__ volatile("syscall" : "+r" (number), "=r" (error) : "r" (file), "r" (from), "r" (length)
        : "memory", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25");
    return number;
}

int main(void);

void __start(void)
{
    register long number __asm__("$2") = sizeof(long) == 8 ? 5058 : 4001;
    register long code __asm__("$4") = main();
    number = sizeof(long) == 8 ? 5058 : 4001;
    __asm__ volatile("syscall" : : "r" (number), "r" (code));
}

#define AROUND(insn) "ctc1 %[control], $31\n\t" insn "\n\tcfc1 %[status], $31"
#define STATUS [status] "=r" (status)
#define IO [control] "r" (control)

#define TWO(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, r; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x], %[y]") : [r] "=&f" (r.value), STATUS \
        : [x] "f" (x.value), [y] "f" (y.value), IO); \
    note(); return r.bits; }
#define ONE(name, insn, T, R) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; R r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x]") : [r] "=&f" (r.value), STATUS : [x] "f" (x.value), IO); \
    note(); return r.bits; }
#define FMA(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, z = {c}; \
    __asm__ volatile(AROUND(insn " %[z], %[x], %[y]") : [z] "+f" (z.value), STATUS \
        : [x] "f" (x.value), [y] "f" (y.value), IO); \
    note(); return z.bits; }
/* The integer is in the low bits of a floating-point register: a word is sign-extended. */
#define TOW(name, insn, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}; f32 r; (void) b; (void) c; \
    __asm__ volatile(AROUND(insn " %[r], %[x]") : [r] "=&f" (r.value), STATUS : [x] "f" (x.value), IO); \
    note(); return (int64_t) (int32_t) r.bits; }

TWO(add64, "add.d", d64) TWO(sub64, "sub.d", d64) TWO(mul64, "mul.d", d64) TWO(div64, "div.d", d64)
TWO(add32, "add.s", f32) TWO(sub32, "sub.s", f32) TWO(mul32, "mul.s", f32) TWO(div32, "div.s", f32)
ONE(sqrt64, "sqrt.d", d64, d64) ONE(sqrt32, "sqrt.s", f32, f32)
ONE(widen, "cvt.d.s", f32, d64) ONE(narrow, "cvt.s.d", d64, f32)
TOW(w64, "cvt.w.d", d64) TOW(w32, "cvt.w.s", f32)
TOW(truncw64, "trunc.w.d", d64) TOW(truncw32, "trunc.w.s", f32)
ONE(from_w64, "cvt.d.w", f32, d64) ONE(from_w32, "cvt.s.w", f32, f32)
#if __mips == 64
ONE(l64, "cvt.l.d", d64, d64) ONE(l32, "cvt.l.s", f32, d64)
ONE(truncl64, "trunc.l.d", d64, d64) ONE(truncl32, "trunc.l.s", f32, d64)
ONE(from_l64, "cvt.d.l", d64, d64) ONE(from_l32, "cvt.s.l", d64, f32)
#endif

#if __mips_isa_rev >= 6
FMA(madd64, "maddf.d", d64) FMA(madd32, "maddf.s", f32) FMA(nmadd64, "msubf.d", d64) FMA(nmadd32, "msubf.s", f32)
ONE(rint64, "rint.d", d64, d64) ONE(rint32, "rint.s", f32, f32)

#define COMPARE(name, un, eq, lt, s, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}, u, e, l; (void) c; \
    __asm__ volatile(AROUND("cmp." un s " %[u], %[x], %[y]\n\tcmp." eq s " %[e], %[x], %[y]\n\t" \
            "cmp." lt s " %[l], %[x], %[y]") \
        : [u] "=&f" (u.value), [e] "=&f" (e.value), [l] "=&f" (l.value), STATUS \
        : [x] "f" (x.value), [y] "f" (y.value), IO); \
    note(); return u.bits & 1 ? 2 : e.bits & 1 ? 0 : l.bits & 1 ? -1ull : 1; }
COMPARE(quiet64, "un", "eq", "lt", ".d", d64) COMPARE(quiet32, "un", "eq", "lt", ".s", f32)
COMPARE(signal64, "sun", "seq", "slt", ".d", d64) COMPARE(signal32, "sun", "seq", "slt", ".s", f32)
#else
#define COMPARE(name, un, eq, lt, s, T) static uint64_t name(uint64_t a, uint64_t b, uint64_t c) { \
    T x = {a}, y = {b}; uint32_t u, e, l; (void) c; \
    __asm__ volatile(AROUND("c." un s " %[x], %[y]\n\tcfc1 %[u], $31\n\tc." eq s " %[x], %[y]\n\tcfc1 %[e], $31\n\t" \
            "c." lt s " %[x], %[y]\n\tcfc1 %[l], $31") \
        : [u] "=&r" (u), [e] "=&r" (e), [l] "=&r" (l), [status] "=&r" (status) \
        : [x] "f" (x.value), [y] "f" (y.value), IO); \
    note(); return u >> 23 & 1 ? 2 : e >> 23 & 1 ? 0 : l >> 23 & 1 ? -1ull : 1; }
COMPARE(quiet64, "un", "eq", "olt", ".d", d64) COMPARE(quiet32, "un", "eq", "olt", ".s", f32)
COMPARE(signal64, "ngle", "seq", "lt", ".d", d64) COMPARE(signal32, "ngle", "seq", "lt", ".s", f32)
#endif

#define ROW(name, operands) {#name, operands, name}
static const struct row rows[] = {
    ROW(add64, "dd-"), ROW(sub64, "dd-"), ROW(mul64, "dd-"), ROW(div64, "dd-"), ROW(sqrt64, "d--"),
    ROW(add32, "ss-"), ROW(sub32, "ss-"), ROW(mul32, "ss-"), ROW(div32, "ss-"), ROW(sqrt32, "s--"),
    ROW(widen, "s--"), ROW(narrow, "d--"),
    ROW(w64, "d--"), ROW(w32, "s--"), ROW(truncw64, "d--"), ROW(truncw32, "s--"),
    ROW(from_w64, "w--"), ROW(from_w32, "w--"),
#if __mips == 64
    ROW(l64, "d--"), ROW(l32, "s--"), ROW(truncl64, "d--"), ROW(truncl32, "s--"),
    ROW(from_l64, "l--"), ROW(from_l32, "l--"),
#endif
#if __mips_isa_rev >= 6
    ROW(madd64, "ddd"), ROW(madd32, "sss"), ROW(nmadd64, "ddd"), ROW(nmadd32, "sss"),
    ROW(rint64, "d--"), ROW(rint32, "s--"),
#endif
    ROW(quiet64, "dd-"), ROW(quiet32, "ss-"), ROW(signal64, "dd-"), ROW(signal32, "ss-"),
};
