/*
 * Executes single instructions on this x86-64 processor with state made from seeds, and prints what they leave.
 *
 * Standard input has a line for each encoding: its bytes in hexadecimal, and how many cases. Standard output repeats the
 * line, followed by a hash of the state after each case; with an argument, by all that a case changes. The state before
 * is that of NativeState.java, the same numbers in the same order, so that none of it need be kept.
 *
 * A line with a letter instead of a count asks for operands from the tables in corners.h in all modes, see corner(): its
 * hashes are of all cases with the same first operand.
 *
 * A line "bytes count 64|32" asks for cases in 64-bit or 32-bit code whose stack, strings and counts are in memory and small,
 * see whole(): one hash of all of them, to which the instruction pointer belongs where no signal came. With a "j" after that,
 * all cases have code addresses.
 *
 * A line "= bytes 64|32 name=value..." has a state of its own in 64-bit or 32-bit code: what is not named is as in a
 * fresh processor. Names are as in the output: r0 (of general registers), v0.1 (64 bits of a vector register), st0 (a
 * register of x87 by its place in the stack: exponent and significand, 20 digits), fcw, fsw, ftw (one bit each), mxcsr,
 * flags, m8 (64 bits of memory at DATA); numbers are hexadecimal. What is printed ends with the exception's number, or -1,
 * and the instruction pointer.
 *
 * A case is entered and left by signals: the handler of SIGTRAP sets up all registers in its frame, and the breakpoint
 * after the instruction, or its fault, hands them back.
 */
#define _GNU_SOURCE
#include <cpuid.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { CODE = 0x10000000, CODE_SIZE = 0x10000, DATA = 0x20000000, PAGE = 0x1000, MEMORY = 64 };

struct state {
    uint64_t vector[16][4];
    uint64_t gpr[16];
    uint64_t significand[8];
    uint16_t exponent[8];
    uint16_t control, status;
    uint8_t tags;
    uint32_t mxcsr;
    uint64_t flags;
    uint8_t memory[2 * MEMORY];
    int signal;
};

static uint64_t random_state;
static int code_size = 64;

static uint64_t next(void)
{
    uint64_t z = random_state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static uint32_t single(void)
{
    uint64_t r = next();
    uint32_t field;
    switch (r & 7) {
    case 0: field = r >> 8 & 1; break;
    case 1: field = 255 - (r >> 8 & 1); break;
    case 2: field = r >> 8 & 255; break;
    case 3: field = 127 + 23 + (r >> 8 & 15); break;
    default: field = 127 - 4 + (r >> 8 & 7); break;
    }
    uint32_t fraction = r >> 20 & 0x7fffff;
    switch (r >> 16 & 7) {
    case 0: fraction = 0; break;
    case 1: fraction &= 0x700000; break;
    case 2: fraction |= 0x7ffff8; break;
    }
    return (uint32_t) (r >> 63) << 31 | field << 23 | fraction;
}

static uint64_t twice(void)
{
    uint64_t r = next(), f = next();
    uint64_t field;
    switch (r & 7) {
    case 0: field = r >> 8 & 1; break;
    case 1: field = 2047 - (r >> 8 & 1); break;
    case 2: field = 1023 - 127 + (r >> 8 & 255); break;
    case 3: field = 1023 + 26 + (r >> 8 & 63); break;
    default: field = 1023 - 4 + (r >> 8 & 7); break;
    }
    uint64_t fraction = f & 0xfffffffffffffu;
    switch (r >> 16 & 7) {
    case 0: fraction = 0; break;
    case 1: fraction &= 0xffffe00000000u; break;
    case 2: fraction |= 0xffffffffffff0u; break;
    }
    return r >> 63 << 63 | field << 52 | fraction;
}

static uint64_t integer(void)
{
    uint64_t r = next(), s = next();
    switch (r & 7) {
    case 0: return 0;
    case 1: return -1ull;
    case 2: return s & 0x0101010101010101u * (r >> 8 & 255);
    case 3: return (s & 0x8080808080808080u) ^ (r >> 8 & 1 ? 0x7f7f7f7f7f7f7f7fu : 0);
    case 4: return (s & 0x8000800080008000u) ^ (r >> 8 & 1 ? 0x7fff7fff7fff7fffu : 0);
    case 5: return s >> (r >> 8 & 63);
    default: return s;
    }
}

static uint64_t word(int flavour)
{
    switch (flavour) {
    case 0: return integer();
    case 1: { uint64_t low = single(); return low | (uint64_t) single() << 32; }
    case 2: return twice();
    default: return next() & 1 ? word(next() % 3) : integer();
    }
}

/* The state before a case; flavours are integers, singles, doubles, any. */
static void prepare(struct state *s, uint64_t seed)
{
    memset(s, 0, sizeof *s);
    random_state = seed * 0x2545f4914f6cdd1du;
    int flavour = next() & 3;
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 4; j++) s->vector[i][j] = word(flavour);
    for (int i = 0; i < 2 * MEMORY / 8; i++) {
        uint64_t w = word(flavour);
        memcpy(s->memory + 8 * i, &w, 8);
    }
    for (int i = 0; i < 16; i++) s->gpr[i] = word(flavour);
    s->gpr[3] = DATA + MEMORY;
    s->gpr[4] = DATA + PAGE;
    uint64_t r = next();
    s->flags = 0x202 | (r & 0x8d5);
    int kind = r >> 16 & 7;
    s->mxcsr = 0x1f80 | (r >> 20 & 3) << 13;
    if (kind == 0) s->mxcsr |= 0x8000;
    if (kind == 1) s->mxcsr |= 0x40;
    if (kind == 2) s->mxcsr |= 0x8040;
    if (kind == 3) s->mxcsr ^= (r >> 24 & 0x3f) << 7;
    if (kind == 4) s->mxcsr |= r >> 24 & 0x3f;
    s->control = 0x37f;
    s->status = 0;
    s->tags = 0;
    if (r >> 40 & 1) {
        static const uint16_t precisions[] = {0, 2, 3, 3};
        int top = r >> 41 & 7;
        int depth = r >> 44 & 15;
        s->control = 0x7f | precisions[r >> 48 & 3] << 8 | (r >> 50 & 3) << 10;
        if ((r >> 52 & 7) == 0) s->control &= ~(r >> 55 & 0x3f);
        s->status = top << 11;
        for (int i = 0; i < (depth > 8 ? 6 : depth); i++) s->tags |= 1 << (top + i & 7);
    }
    for (int i = 0; i < 8; i++) {
        uint64_t e = next(), f = next();
        s->significand[i] = f | (e & 31 ? 1ull << 63 : 0);
        if ((e >> 8 & 3) == 0) s->significand[i] &= -1ull << (e >> 10 & 63);
        uint16_t exponent = 16383 - 8 + (e >> 16 & 15);
        switch (e >> 24 & 15) {
        case 0: exponent = 0; break;
        case 1: exponent = 0x7fff; break;
        case 2: exponent = e >> 32 & 0x7fff; break;
        case 3: exponent = 0; s->significand[i] = 0; break;
        case 4: exponent = 16383 + 60; break;
        case 5: exponent = 0x7fff; s->significand[i] = 1ull << 63; break;
        case 6: exponent = 16383 + 1020 + (e >> 32 & 7); break;
        case 7: exponent = 16383 - 127 - 20 + (e >> 32 & 31); break;
        }
        s->exponent[i] = exponent | e >> 63 << 15;
    }
}

#include "corners.h"

#define COUNT(table) ((int) (sizeof table / sizeof *table))

static void number(struct state *s, int n, const struct number *x, int negative)
{
    s->significand[n] = x->significand;
    s->exponent[n] = x->exponent | negative << 15;
}

/* How many numbers there are for an operand, in both signs. */
static int corners(char kind, int operand)
{
    if (operand == 0) return 2 * (kind == 's' ? COUNT(singles) : kind == 'd' ? COUNT(doubles) : kind == 'i' ? 1 : COUNT(numbers));
    if (operand == 2) return kind == 's' || kind == 'd' ? COUNT(thirds) : 1;
    switch (kind) {
    case 'f': case 'T': return 2 * COUNT(numbers);
    case 'S': case 's': return 2 * COUNT(singles);
    case 'D': case 'd': return 2 * COUNT(doubles);
    case 'I': case 'i': return 2 * COUNT(integers);
    default: return 1;
    }
}

/*
 * A state with operands i, j and k and a mode. x87: f has i and j in the first two registers, u i alone; S, D, T and I have
 * j in memory, as a single, a double, an extended and an integer. SSE: s and d have i, j and k in XMM1, 2 and 3; i an
 * integer in RAX. A mode is a rounding and a precision, or a rounding with DAZ and FTZ; the second half unmasks exceptions.
 */
static void corner(struct state *s, char kind, int i, int j, int k, int mode)
{
    uint64_t operand = 0;
    int x87 = kind != 's' && kind != 'd' && kind != 'i';
    s->status = 3 << 11;
    s->tags = x87 ? 3 << 3 : 0;
    s->mxcsr = 0x1f80;
    s->control = 0x37f;
    for (int n = 0; n < 16; n++)
        for (int part = 0; part < 4; part++) s->vector[n][part] = 0;
    for (int n = 0; n < 8; n++) s->significand[n] = s->exponent[n] = 0;
    memset(s->memory, 0, sizeof s->memory);
    if (x87) {
        static const int precisions[] = {0, 2, 3};
        s->control = 0x40 | (mode < 12 ? 0x3f : 0) | precisions[mode % 3] << 8 | mode / 3 % 4 << 10;
        number(s, 3, &numbers[i / 2], i & 1);
        if (kind == 'f') number(s, 4, &numbers[j / 2], j & 1);
        if (kind == 'S') operand = singles[j / 2] | (uint64_t) (j & 1) << 31;
        if (kind == 'D') operand = doubles[j / 2] | (uint64_t) (j & 1) << 63;
        if (kind == 'I') operand = j & 1 ? -integers[j / 2] : integers[j / 2];
        if (kind == 'T') {
            operand = numbers[j / 2].significand;
            uint16_t high = numbers[j / 2].exponent | (j & 1) << 15;
            memcpy(s->memory + MEMORY + 8, &high, 2);
        }
        memcpy(s->memory + MEMORY, &operand, 8);
    } else {
        s->mxcsr = (mode < 16 ? 0x1f80 : 0) | (mode & 3) << 13 | (mode & 4 ? 0x40 : 0) | (mode & 8 ? 0x8000 : 0);
        if (kind == 's') {
            s->vector[1][0] = singles[i / 2] | (uint64_t) (i & 1) << 31;
            s->vector[2][0] = singles[j / 2] | (uint64_t) (j & 1) << 31;
            s->vector[3][0] = singles[thirds[k] / 2] | (uint64_t) (thirds[k] & 1) << 31;
        } else {
            s->vector[1][0] = doubles[i / 2] | (uint64_t) (i & 1) << 63;
            s->vector[2][0] = doubles[j % (2 * COUNT(doubles)) / 2] | (uint64_t) (j & 1) << 63;
            s->vector[3][0] = doubles[thirds[k] / 2] | (uint64_t) (thirds[k] & 1) << 63;
            if (kind == 'i') s->gpr[0] = j & 1 ? -integers[j / 2] : integers[j / 2];
        }
    }
}

static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
    REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
static struct state before, after;
static long trap, pointer;
static unsigned long thread;
static ucontext_t home;
static volatile int running;
static unsigned char home_fp[4096] __attribute__((aligned(64)));
static unsigned fp_size;

static void load(ucontext_t *c)
{
    unsigned char *fp = (unsigned char *) c->uc_mcontext.fpregs;
    memcpy(fp, &before.control, 2);
    memcpy(fp + 2, &before.status, 2);
    memset(fp + 4, 0, 20);
    fp[4] = before.tags;
    memcpy(fp + 24, &before.mxcsr, 4);
    int top = before.status >> 11 & 7;
    for (int i = 0; i < 8; i++) {
        memcpy(fp + 32 + 16 * i, &before.significand[top + i & 7], 8);
        memcpy(fp + 40 + 16 * i, &before.exponent[top + i & 7], 2);
    }
    for (int i = 0; i < 16; i++) {
        memcpy(fp + 160 + 16 * i, before.vector[i], 16);
        memcpy(fp + 576 + 16 * i, before.vector[i] + 2, 16);
        c->uc_mcontext.gregs[order[i]] = before.gpr[i];
    }
    uint64_t present = 7;
    memcpy(fp + 512, &present, 8);
    c->uc_mcontext.gregs[REG_RIP] = CODE;
    c->uc_mcontext.gregs[REG_EFL] = before.flags;
    if (code_size == 32) {
        uint64_t selectors = c->uc_mcontext.gregs[REG_CSGSFS];
        c->uc_mcontext.gregs[REG_CSGSFS] = selectors & ~0xffffull | 0x23;
        __asm__ volatile("mov %0, %%ds; mov %0, %%es" :: "r"(0x2b));
    }
}

static void store(ucontext_t *c, int signal)
{
    unsigned char *fp = (unsigned char *) c->uc_mcontext.fpregs;
    memset(&after, 0, sizeof after);
    memcpy(&after.control, fp, 2);
    memcpy(&after.status, fp + 2, 2);
    after.tags = fp[4];
    memcpy(&after.mxcsr, fp + 24, 4);
    uint64_t present;
    memcpy(&present, fp + 512, 8);
    if (!(present & 1)) { after.control = 0x37f; after.status = after.tags = 0; }
    int top = after.status >> 11 & 7;
    for (int i = 0; i < 8; i++) {
        if (!(present & 1)) continue;
        memcpy(&after.significand[top + i & 7], fp + 32 + 16 * i, 8);
        memcpy(&after.exponent[top + i & 7], fp + 40 + 16 * i, 2);
    }
    for (int i = 0; i < 16; i++) {
        if (present & 2) memcpy(after.vector[i], fp + 160 + 16 * i, 16);
        if (present & 4) memcpy(after.vector[i] + 2, fp + 576 + 16 * i, 16);
        after.gpr[i] = c->uc_mcontext.gregs[order[i]];
    }
    after.flags = c->uc_mcontext.gregs[REG_EFL] & 0xcd5;
    memcpy(after.memory, (void *) DATA, 2 * MEMORY);
    after.signal = signal == SIGTRAP ? 0 : signal;
    trap = signal == SIGTRAP ? -1 : c->uc_mcontext.gregs[REG_TRAPNO];
    pointer = c->uc_mcontext.gregs[REG_RIP];
}

static void handler(int signal, siginfo_t *info, void *context)
{
    (void) info;
    long call = 158; /* arch_prctl(ARCH_SET_FS): loading FS or GS loses the C library's place */
    __asm__ volatile("syscall" : "+a"(call) : "D"(0x1002), "S"(thread) : "rcx", "r11", "memory");
    ucontext_t *c = context;
    if (!running) {
        running = 1;
        memcpy(&home.uc_mcontext.gregs, &c->uc_mcontext.gregs, sizeof c->uc_mcontext.gregs);
        memcpy(home_fp, c->uc_mcontext.fpregs, fp_size);
        memcpy((void *) DATA, before.memory, 2 * MEMORY);
        load(c);
    } else {
        running = 0;
        store(c, signal);
        memcpy(&c->uc_mcontext.gregs, &home.uc_mcontext.gregs, sizeof c->uc_mcontext.gregs);
        memcpy(c->uc_mcontext.fpregs, home_fp, fp_size);
    }
}

static uint32_t hash(const void *data, size_t size, uint32_t h)
{
    const unsigned char *p = data;
    for (size_t i = 0; i < size; i++) h = (h ^ p[i]) * 16777619u;
    return h;
}

static uint32_t digest(void)
{
    uint32_t h = 2166136261u;
    h = hash(after.vector, sizeof after.vector, h);
    h = hash(after.gpr, sizeof after.gpr, h);
    for (int i = 0; i < 8; i++) {
        h = hash(&after.significand[i], 8, h);
        h = hash(&after.exponent[i], 2, h);
    }
    h = hash(&after.control, 2, h);
    h = hash(&after.status, 2, h);
    h = hash(&after.tags, 1, h);
    h = hash(&after.mxcsr, 4, h);
    h = hash(&after.flags, 8, h);
    h = hash(after.memory, sizeof after.memory, h);
    return hash(&after.signal, 4, h);
}

static void show(void)
{
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 4; j++)
            if (after.vector[i][j] != before.vector[i][j]) printf(" v%d.%d=%lx", i, j, after.vector[i][j]);
    for (int i = 0; i < 16; i++)
        if (after.gpr[i] != before.gpr[i]) printf(" r%d=%lx", i, after.gpr[i]);
    for (int i = 0; i < 8; i++)
        if (after.significand[i] != before.significand[i] || after.exponent[i] != before.exponent[i])
            printf(" st%d=%04x%016lx", i, after.exponent[i], after.significand[i]);
    if (after.control != before.control) printf(" fcw=%x", after.control);
    if (after.status != before.status) printf(" fsw=%x", after.status);
    if (after.tags != before.tags) printf(" ftw=%x", after.tags);
    if (after.mxcsr != before.mxcsr) printf(" mxcsr=%x", after.mxcsr);
    if (after.flags != (before.flags & 0xcd5)) printf(" flags=%lx", after.flags);
    for (int i = 0; i < 2 * MEMORY; i += 8)
        if (memcmp(after.memory + i, before.memory + i, 8)) { uint64_t w; memcpy(&w, after.memory + i, 8); printf(" m%d=%lx", i, w); }
    if (after.signal) printf(" sig=%d", after.signal);
}

/* All combinations of operands and modes; triple is whether a third operand varies. */
static void combinations(char kind, int triple, uint64_t seed, int verbose)
{
    int modes = kind == 's' || kind == 'd' || kind == 'i' ? (triple ? 16 : 32) : 24;
    for (int i = 0; i < corners(kind, 0); i++) {
        uint32_t h = 2166136261u;
        for (int j = 0; j < corners(kind, 1); j++)
            for (int k = 0; k < (triple ? corners(kind, 2) : 1); k++)
                for (int mode = 0; mode < modes; mode++) {
                    prepare(&before, seed << 16);
                    corner(&before, kind, i, j, k, mode);
                    __asm__ volatile("int3" ::: "memory");
                    if (verbose) { printf("\n%d %d %d %d", i, j, k, mode); show(); }
                    uint32_t one = digest();
                    h = hash(&one, 4, h);
                }
        if (!verbose) printf(" %x", h);
    }
}


/*
 * Changes a state made from a seed to one for all kinds of instructions: a stack and strings in the memory that is looked
 * at, a small count, and in every other case code addresses in the other registers and in memory.
 */
static void whole(struct state *s, int jumps)
{
    uint64_t r = next();
    if (jumps || r & 1) {
        for (int i = 0; i < 16; i++) s->gpr[i] = CODE + 0x200 + (s->gpr[i] & 0x3ff8);
        for (int i = 0; i < 2 * MEMORY; i += 4) {
            uint32_t w = i & 4 && code_size == 64 ? 0 : CODE + 0x200 + (s->memory[i] << 3);
            memcpy(s->memory + i, &w, 4);
        }
    }
    s->gpr[1] = r >> 1 & 7;
    s->gpr[3] = DATA + MEMORY;
    s->gpr[4] = DATA + MEMORY;
    s->gpr[5] = DATA + MEMORY + (r >> 4 & 24);
    s->gpr[6] = DATA + (r >> 8 & 63);
    s->gpr[7] = DATA + (r >> 16 & 63);
    if (code_size == 64) return;
    for (int i = 0; i < 8; i++) s->gpr[i] = (uint32_t) s->gpr[i];
    for (int i = 8; i < 16; i++) {
        s->gpr[i] = 0;
        for (int j = 0; j < 4; j++) s->vector[i][j] = 0;
    }
}

static void wholes(uint64_t seed, int cases, int jumps, int verbose)
{
    uint32_t h = 2166136261u;
    for (int n = 0; n < cases; n++) {
        prepare(&before, seed << 16 | n);
        whole(&before, jumps);
        memset((void *) (DATA + 2 * MEMORY), 0, PAGE - 2 * MEMORY); /* no case depends on those before it */
        __asm__ volatile("int3" ::: "memory");
        uint64_t place = after.signal ? 0 : pointer - 1 - CODE;
        if (verbose) { printf("\n%d", n); show(); printf(" pc=%lx", place); }
        uint32_t one = digest();
        h = hash(&one, 4, h);
        h = hash(&place, 8, h);
    }
    if (!verbose) printf(" %x", h);
}

/* Reads the state of a line that has one of its own; whatever names it has. */
static void read_state(char *rest)
{
    memset(&before, 0, sizeof before);
    before.control = 0x37f;
    before.mxcsr = 0x1f80;
    before.flags = 0x202;
    for (char *word = strtok(rest, " \n"); word; word = strtok(NULL, " \n")) {
        int i, j;
        unsigned long value = 0;
        char *equals = strchr(word, '=');
        if (equals) value = strtoul(equals + 1, NULL, 16);
        if (sscanf(word, "r%d=", &i) == 1) before.gpr[i] = value;
        else if (sscanf(word, "v%d.%d=", &i, &j) == 2) before.vector[i][j] = value;
        else if (sscanf(word, "m%d=", &i) == 1) memcpy(before.memory + i, &value, 8);
        else if (!strncmp(word, "fcw=", 4)) before.control = value;
        else if (!strncmp(word, "fsw=", 4)) before.status = value;
        else if (!strncmp(word, "ftw=", 4)) before.tags = value;
        else if (!strncmp(word, "mxcsr=", 6)) before.mxcsr = value;
        else if (!strncmp(word, "flags=", 6)) before.flags = value | 0x202;
        else if (sscanf(word, "st%d=", &i) == 1) {
            char exponent[5] = {0};
            strncpy(exponent, equals + 1, 4);
            int place = (before.status >> 11) + i & 7;
            before.exponent[place] = strtoul(exponent, NULL, 16);
            before.significand[place] = strtoul(equals + 5, NULL, 16);
        }
    }
}

static void own_state(char *line, unsigned char *code)
{
    char hex[64];
    int used;
    if (sscanf(line, "= %63s %d%n", hex, &code_size, &used) != 2) exit(1);
    printf("= %s %d", hex, code_size);
    read_state(line + used);
    memset(code, 0xcc, 64);
    for (int i = 0; hex[2 * i]; i++) { unsigned byte; sscanf(hex + 2 * i, "%2x", &byte); code[i] = byte; }
    __asm__ volatile("int3" ::: "memory");
    show();
    printf(" trap=%ld pc=%lx\n", trap, pointer);
    code_size = 64;
}

int main(int argc, char **argv)
{
    static char line[1 << 16];
    unsigned a, b, c, d;
    __cpuid_count(13, 0, a, b, c, d);
    fp_size = b < sizeof home_fp ? b : sizeof home_fp;
    unsigned char *code = mmap((void *) CODE, CODE_SIZE, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    memset(code, 0xcc, CODE_SIZE);
    mmap((void *) DATA, PAGE, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    syscall(SYS_arch_prctl, 0x1003, &thread);
    stack_t stack = {malloc(1 << 20), 0, 1 << 20};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    const int signals[] = {SIGTRAP, SIGSEGV, SIGBUS, SIGILL, SIGFPE};
    for (int i = 0; i < 5; i++) sigaction(signals[i], &action, NULL);
    while (fgets(line, sizeof line, stdin)) {
        char hex[64], what[16];
        if (line[0] == '=') { own_state(line, code); continue; }
        int size = 0;
        char jumps = 0;
        if (line[0] == '#' || sscanf(line, "%63s %15s %d%c", hex, what, &size, &jumps) < 2) { fputs(line, stdout); continue; }
        int cases = atoi(what);
        int length = strlen(hex) / 2;
        memset(code, 0xcc, 64);
        for (int i = 0; i < length; i++) { unsigned byte; sscanf(hex + 2 * i, "%2x", &byte); code[i] = byte; }
        uint64_t first = hash(hex, strlen(hex), 2166136261u);
        printf("%s %s", hex, what);
        if (size) {
            code_size = size;
            printf(jumps == 'j' ? " %dj" : " %d", size);
            wholes(first, cases, jumps == 'j', argc > 1);
            printf("\n");
            code_size = 64;
            continue;
        }
        if (cases == 0) { combinations(*what, what[1] == '3', first, argc > 1); printf("\n"); continue; }
        for (int n = 0; n < cases; n++) {
            prepare(&before, first << 16 | n);
            __asm__ volatile("int3" ::: "memory");
            if (argc > 1) { printf("\n%d", n); show(); }
            else printf(" %x", digest());
        }
        printf("\n");
    }
    return 0;
}
