/*
 * Runs Power test cases from standard input and writes the state after each to standard output.
 *
 * Freestanding, as the MIPS one beside it: a case is installed by editing the signal frame of a
 * handler and returning from it, and ends with the signal that the `trap` behind it raises, or
 * another. qemu-user puts general, floating-point and vector registers into the frame and takes
 * them from there; FPSCR is in the frame too, but is taken without acting on it, and VSCR is not, so
 * that the handler writes both itself. The handler is compiled for general registers only.
 */
#include <asm/unistd.h>

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

#define CODE_PAGE 0x0000001234567000ul
#define DATA_PAGE 0x000000a2b4567000ul
#define TAR 0x5a5a5a5a12345670ul
#define PAGE 4096
#define START 0x800 /* offset of the first word in its page */
#define WORDS 4
#define MEMORY 256
#define TRAP 0x7fe00008u

struct state {
    u64 gpr[32];
    u64 lr, ctr, xer, cr, fpscr, vscr;
    u64 high[64], low[64]; /* doublewords 0 and 1 of the vector-scalar registers */
    u8 memory[MEMORY];
};

struct input {
    u32 count;
    u32 words[WORDS];
    u32 padding;
    struct state state;
};

struct output {
    u32 signal;
    u32 code;
    u64 address;
    u64 pc;
    struct state state;
};

struct info {
    int signal, error, code, padding;
    u64 address;
};

struct context { /* struct sigcontext */
    u64 unused[4];
    int signal, padding;
    u64 handler, mask, regs;
    u64 gpr[32], nip, msr, orig_r3, ctr, lr, xer, cr, rest[9];
    u64 fpr[32], fpscr;
    u64 *vectors;
    u64 reserve[101];
};

struct frame { /* struct ucontext */
    u64 flags, link, stack[3], mask[16];
    struct context context;
};

struct action {
    void *handler;
    u64 flags;
    void *restorer;
    u64 mask;
};

struct stack {
    void *base;
    int flags;
    u64 size;
};

static u8 alternate[65536];
static u8 inbox[1 << 16], outbox[1 << 16];
static u32 in_next, in_end, out_end;
static int running;

#ifdef __LITTLE_ENDIAN__
#define HIGH 1 /* of the two doublewords of a vector register in memory */
#else
#define HIGH 0
#endif

static long call(long number, long a, long b, long c, long d, long e, long f) {
    register long r0 __asm__("r0") = number;
    register long r3 __asm__("r3") = a;
    register long r4 __asm__("r4") = b;
    register long r5 __asm__("r5") = c;
    register long r6 __asm__("r6") = d;
    register long r7 __asm__("r7") = e;
    register long r8 __asm__("r8") = f;
    __asm__ volatile("sc\n\tbns+ 0f\n\tneg 3,3\n0:"
                     : "+r"(r0), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     :
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory");
    return r3;
}

static void copy(void *to, const void *from, u32 size) {
    for (u32 i = 0; i < size; i++) {
        ((volatile u8 *) to)[i] = ((const u8 *) from)[i];
    }
}

static void flush(void) {
    u32 done = 0;
    while (done < out_end) {
        long n = call(__NR_write, 1, (long) (outbox + done), out_end - done, 0, 0, 0);
        if (n <= 0) {
            call(__NR_exit_group, 3, 0, 0, 0, 0, 0);
        }
        done += n;
    }
    out_end = 0;
}

/** Takes the next `size` bytes of standard input; at its end the program ends. */
static void take(void *to, u32 size) {
    for (u32 have = 0; have < size;) {
        if (in_next == in_end) {
            long n = call(__NR_read, 0, (long) inbox, sizeof inbox, 0, 0, 0);
            if (n <= 0) {
                flush();
                call(__NR_exit_group, n < 0 || have > 0 ? 4 : 0, 0, 0, 0, 0, 0);
            }
            in_next = 0;
            in_end = n;
        }
        u32 n = in_end - in_next < size - have ? in_end - in_next : size - have;
        copy((u8 *) to + have, inbox + in_next, n);
        have += n;
        in_next += n;
    }
}

static void give(const void *from, u32 size) {
    if (out_end + size > sizeof outbox) {
        flush();
    }
    copy(outbox + out_end, from, size);
    out_end += size;
}

static void set_fpscr(u64 value) {
    __asm__ volatile("lfd 0,0(%0)\n\tmtfsf 255,0,1,0" : : "b"(&value) : "memory");
}

static u64 vscr(void) {
    u64 value[2] __attribute__((aligned(16)));
    __asm__ volatile("mfvscr 0\n\tstvx 0,0,%0" : : "b"(value) : "memory");
    return value[1 - HIGH];
}

static void set_vscr(u64 bits) {
    u64 value[2] __attribute__((aligned(16)));
    value[HIGH] = 0;
    value[1 - HIGH] = bits;
    __asm__ volatile("lvx 0,0,%0\n\tmtvscr 0" : : "b"(value) : "memory");
}

/** Leaves no reservation behind: a conditional store always ends it. */
static void unreserve(void) {
    static u32 cell;
    __asm__ volatile("stwcx. %0,0,%1" : : "r"(0), "b"(&cell) : "cr0", "memory");
}

static void report(int signal, const struct info *info, const struct context *context) {
    static struct output out;
    out.signal = signal;
    out.code = info->code;
    out.address = info->address;
    out.pc = context->nip;
    u64 *low = context->vectors + 2 * 34;
    for (int i = 0; i < 32; i++) {
        out.state.gpr[i] = context->gpr[i];
        out.state.high[i] = context->fpr[i];
        out.state.low[i] = low[i];
        out.state.high[32 + i] = context->vectors[2 * i + HIGH];
        out.state.low[32 + i] = context->vectors[2 * i + 1 - HIGH];
    }
    out.state.lr = context->lr;
    out.state.ctr = context->ctr;
    out.state.xer = context->xer;
    out.state.cr = context->cr;
    out.state.fpscr = context->fpscr;
    out.state.vscr = vscr();
    copy(out.state.memory, (void *) DATA_PAGE, MEMORY);
    give(&out, sizeof out);
}

static void install(const struct input *in, struct context *context) {
    volatile u32 *code = (u32 *) (CODE_PAGE + START);
    for (u32 i = 0; i < WORDS; i++) {
        code[i] = i < in->count ? in->words[i] : TRAP;
        __asm__ volatile("dcbst 0,%0\n\tsync\n\ticbi 0,%0\n\tisync" : : "b"(code + i) : "memory");
    }
    u64 *low = context->vectors + 2 * 34;
    for (int i = 0; i < 32; i++) {
        context->gpr[i] = in->state.gpr[i];
        context->fpr[i] = in->state.high[i];
        low[i] = in->state.low[i];
        context->vectors[2 * i + HIGH] = in->state.high[32 + i];
        context->vectors[2 * i + 1 - HIGH] = in->state.low[32 + i];
    }
    context->lr = in->state.lr;
    context->ctr = in->state.ctr;
    context->xer = in->state.xer;
    context->cr = in->state.cr;
    context->fpscr = in->state.fpscr;
    copy((void *) DATA_PAGE, in->state.memory, MEMORY);
    unreserve();
    set_fpscr(in->state.fpscr);
    set_vscr(in->state.vscr);
    context->nip = CODE_PAGE + START;
}

static void handle(int signal, struct info *info, struct frame *frame) {
    static struct input in;
    if (running) {
        report(signal, info, &frame->context);
    }
    take(&in, sizeof in);
    running = 1;
    install(&in, &frame->context);
}

static void map(u64 at, long size, long protection) {
    if (call(__NR_mmap, at, size, protection, 0x32 /* private, fixed, anonymous */, -1, 0) != (long) at) {
        call(__NR_exit_group, 5, 0, 0, 0, 0, 0);
    }
}

void start(void) {
    map(CODE_PAGE, PAGE, 7);
    for (u32 i = 0; i < PAGE / 4; i++) {
        ((volatile u32 *) CODE_PAGE)[i] = TRAP;
    }
    map(DATA_PAGE, PAGE, 3);
    __asm__ volatile("mtspr 815,%0" : : "r"(TAR));
    struct stack stack = {.base = alternate, .size = sizeof alternate};
    call(__NR_sigaltstack, (long) &stack, 0, 0, 0, 0, 0);
    static const int signals[] = {4 /* ILL */, 5 /* TRAP */, 7 /* BUS */, 8 /* FPE */, 11 /* SEGV */};
    for (u32 i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        struct action action = {.flags = 0x08000004 /* SA_ONSTACK | SA_SIGINFO */, .handler = (void *) handle};
        call(__NR_rt_sigaction, signals[i], (long) &action, 0, 8, 0, 0);
    }
    __asm__ volatile("trap");
}

#ifdef __LITTLE_ENDIAN__
__asm__(".text\n.globl _start\n_start:\n\tlis 2,.TOC.@ha\n\taddi 2,2,.TOC.@l\n\tbl start\n\tnop");
#else
__asm__(".section \".opd\",\"aw\"\n.align 3\n.globl _start\n_start:\n\t.quad .L_start,.TOC.@tocbase,0\n\t.text\n.L_start:\n\tbl start\n\tnop");
#endif
