/*
 * Does floating-point operations on all pairs or triples of corner values, in every rounding mode, with and without
 * flush-to-zero and default NaNs, and prints a checksum of results and flags for each operation and mode. An argument N
 * does only every N-th case; a second one, the name of an operation, prints each of its cases instead.
 */
typedef unsigned long long u64;
typedef unsigned u32;
#ifdef __aarch64__
#define WRITE 64
#define EXIT 93
static long call(long n, long a, long b, long c) {
    register long x8 __asm__("x8") = n;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
}
#else
#define WRITE 4
#define EXIT 1
static long call(long n, long a, long b, long c) {
    register long r7 __asm__("r7") = n;
    register long r0 __asm__("r0") = a;
    register long r1 __asm__("r1") = b;
    register long r2 __asm__("r2") = c;
    __asm__ volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
    return r0;
}
#endif

static char out[4096];
static int filled;
static void flush(void) { call(WRITE, 1, (long) out, filled); filled = 0; }
static void put(const char *s) { while (*s) out[filled++] = *s++; if (filled > 3500) flush(); }
static void hex(u64 v) {
    char t[18]; t[0] = ' '; t[17] = 0;
    for (int i = 0; i < 16; i++) t[16 - i] = "0123456789abcdef"[v >> 4 * i & 15];
    put(t);
}

struct result { u64 value; u32 flags; };
typedef struct result operation(u64 a, u64 b, u64 c);
struct entry { const char *name; int size, operands; operation *run; };

#ifdef __aarch64__
#define BODY(insn) \
    struct result r; u64 v, n; \
    __asm__ volatile("fmov d1, %2\n fmov d2, %3\n fmov d3, %4\n movi d0, #0\n msr nzcv, xzr\n msr fpsr, xzr\n mov x9, #0x55\n" insn \
        "\n mrs %1, fpsr\n mrs x10, nzcv\n orr %1, %1, x10\n fmov %0, d0\n" \
        : "=r"(v), "=r"(n) : "r"(a), "r"(b), "r"(c) : "v0", "v1", "v2", "v3", "x9", "x10", "cc"); \
    r.value = v; r.flags = n; return r;
static void control(int mode) {
    u64 v = (u64) (mode & 3) << 22 | (mode & 4 ? 1 << 24 | 1 << 19 : 0) | (mode & 8 ? 1 << 25 : 0);
    __asm__ volatile("msr fpcr, %0" :: "r"(v));
}
#else
#define BODY(insn) \
    struct result r; u64 v; u32 n, fz = fpscr; \
    __asm__ volatile(".fpu crypto-neon-fp-armv8\n vmov d1, %Q2, %R2\n vmov d2, %Q3, %R3\n vmov d3, %Q4, %R4\n vmov.i32 d0, #0\n vmsr fpscr, %5\n" insn \
        "\n vmrs %1, fpscr\n vmov %Q0, %R0, d0\n" : "=r"(v), "=r"(n) : "r"(a), "r"(b), "r"(c), "r"(fz) \
        : "d0", "d1", "d2", "d3", "cc"); \
    r.value = v; r.flags = n; return r;
static u32 fpscr;
static void control(int mode) { fpscr = (mode & 3) << 22 | (mode & 4 ? 1 << 24 : 0) | (mode & 8 ? 1 << 25 : 0); }
#endif
#define OP(id, insn) static struct result id(u64 a, u64 b, u64 c) { BODY(insn) }
#ifdef __aarch64__
#include "operations64.h"
#else
#include "operations32.h"
#endif

static u64 corners[3][64];
static int count[3];
static void corner(int size, u64 v) {
    int sign = (8 << size) - 1;
    corners[size - 1][count[size - 1]++] = v;
    corners[size - 1][count[size - 1]++] = v | 1ull << sign;
}
static void make(int size) {
    int fraction = size == 1 ? 10 : size == 2 ? 23 : 52, exponent = (8 << size) - 1 - fraction;
    u64 unit = 1ull << fraction, top = (1ull << exponent) - 1, bias = top >> 1, one = bias << fraction, quiet = unit >> 1;
    u64 list[] = {0, 1, 2, quiet, quiet + 1, unit - 1, unit, unit + 1, one - unit, one - 1, one, one + 1, one + quiet,
        one + unit, one + unit + (quiet >> 1), one + ((u64) fraction << fraction) + 1, one + ((u64) (fraction - 1) << fraction) + 1,
        one + (size == 1 ? 15ull : 31ull) * unit, one + (size == 1 ? 15ull : 63ull) * unit - (size == 2 ? 1 : 0), (bias / 2) << fraction,
        (top << fraction) - unit, (top << fraction) - 1, top << fraction, top << fraction | 1, top << fraction | quiet, top << fraction | quiet | 5};
    for (unsigned i = 0; i < sizeof list / sizeof list[0]; i++) corner(size, list[i]);
}

static int equal(const char *a, const char *b) { while (*a && *a == *b) a++, b++; return *a == *b; }

static void run(const struct entry *e, u32 stride, int show) {
    int n = count[e->size - 1], second = e->operands > 1 ? n : 1, third = e->operands > 2 ? n : 1;
    u64 *v = corners[e->size - 1];
    for (int mode = 0; mode < 16; mode++) {
        u64 sum = 0xcbf29ce484222325ull, cases = 0;
        control(mode);
        for (u32 at = 0; at < (u32) (n * second * third); at += stride) {
            u64 a = v[at / (u32) (second * third)], b = v[at / (u32) third % (u32) second], c = v[at % (u32) third];
            struct result r = e->run(a, b, c);
            cases++;
            sum = (sum ^ r.value) * 0x100000001b3ull; sum = (sum ^ r.flags) * 0x100000001b3ull; sum ^= sum >> 29;
            if (show) { put(e->name); hex(mode); hex(a); hex(b); hex(c); put(" ="); hex(r.value); hex(r.flags); put("\n"); }
        }
        if (!show) { put(e->name); hex(mode); hex(cases); hex(sum); put("\n"); }
    }
}

void begin(long *stack) {
    u32 stride = 0; const char *only = 0;
    if (stack[0] > 1) for (const char *s = (const char *) stack[2]; *s; s++) stride = stride * 10 + *s - '0';
    if (stack[0] > 2) only = (const char *) stack[3];
    for (int size = 1; size <= 3; size++) make(size);
    for (unsigned i = 0; i < sizeof operations / sizeof operations[0]; i++)
        if (!only || equal(only, operations[i].name)) run(&operations[i], stride ? stride : 1, only != 0);
    flush();
    call(EXIT, 0, 0, 0);
}
#ifdef __aarch64__
__asm__(".globl _start\n_start:\n mov x0, sp\n bl begin\n");
#else
__asm__(".arm\n.globl _start\n_start:\n mov r0, sp\n bl begin\n");
#endif
