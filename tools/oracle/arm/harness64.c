/*
 * Runs A64 test cases from standard input and writes the state after each to standard output.
 *
 * Freestanding: one static program with no C library, so that nothing but the case touches a register. A case is installed
 * by editing the signal frame of a handler and returning from it: sigreturn loads every general register, sp, the flags, the
 * vector registers, FPCR, FPSR and the pc at once. The words stand in a page of their own with `brk` after them; whatever
 * ends the case raises a signal, and the handler reads the state from the new frame and goes on with the next case.
 */
#include <asm/unistd.h>
#include <linux/types.h>
#include <asm/sigcontext.h>

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

#define CODE_PAGE 0x0000001234567000ul
#define DATA_PAGE 0x000000a2b4567000ul
#define PAGE 4096
#define START 0x800 /* offset of the first word in its page */
#define WORDS 4
#define MEMORY 256
#define BREAK 0xd4200000u

struct state {
    u64 general[31];
    u64 sp, nzcv, tpidr, fpcr, fpsr;
    u64 vector[64];
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

struct frame { /* struct ucontext */
    u64 flags;
    void *link;
    void *stack_base;
    int stack_flags;
    u64 stack_size;
    u64 mask[16];
    struct sigcontext context;
};

struct action {
    void (*handler)(int, struct info *, struct frame *);
    u64 flags;
    void (*restorer)(void);
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

static long call(long number, long a, long b, long c, long d, long e, long f) {
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
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

static struct fpsimd_context *floats(struct sigcontext *context) {
    return (struct fpsimd_context *) context->__reserved; /* the kernel puts it first */
}

static void report(int signal, const struct info *info, struct sigcontext *context) {
    static struct output out;
    struct fpsimd_context *fp = floats(context);
    out.signal = signal;
    out.code = info->code;
    out.address = info->address;
    out.pc = context->pc;
    copy(out.state.general, context->regs, sizeof out.state.general);
    out.state.sp = context->sp;
    out.state.nzcv = context->pstate & 0xf0000000u;
    __asm__ volatile("mrs %0, tpidr_el0" : "=r"(out.state.tpidr));
    out.state.fpcr = fp->fpcr;
    out.state.fpsr = fp->fpsr;
    copy(out.state.vector, fp->vregs, sizeof out.state.vector);
    copy(out.state.memory, (void *) DATA_PAGE, MEMORY);
    give(&out, sizeof out);
}

static void install(const struct input *in, struct sigcontext *context) {
    struct fpsimd_context *fp = floats(context);
    volatile u32 *code = (u32 *) (CODE_PAGE + START);
    for (u32 i = 0; i < WORDS; i++) {
        code[i] = i < in->count ? in->words[i] : BREAK;
    }
    __asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0\n\tdsb ish\n\tisb" : : "r"(code) : "memory");
    copy(context->regs, in->state.general, sizeof in->state.general);
    context->sp = in->state.sp;
    context->pstate = (context->pstate & ~0xf0000000ul) | in->state.nzcv;
    __asm__ volatile("msr tpidr_el0, %0\n\tclrex" : : "r"(in->state.tpidr));
    fp->fpcr = in->state.fpcr;
    fp->fpsr = in->state.fpsr;
    copy(fp->vregs, in->state.vector, sizeof in->state.vector);
    for (u32 i = MEMORY; i < PAGE; i += 8) {
        *(volatile u64 *) (DATA_PAGE + i) = 0;
    }
    copy((void *) DATA_PAGE, in->state.memory, MEMORY);
    context->pc = CODE_PAGE + START;
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

void restore(void);
__asm__(".text\n.globl restore\nrestore:\n\tmov x8, #139\n\tsvc #0");

static void map(u64 at, long size, long protection) {
    if (call(__NR_mmap, at, size, protection, 0x32 /* private, fixed, anonymous */, -1, 0) != (long) at) {
        call(__NR_exit_group, 5, 0, 0, 0, 0, 0);
    }
}

void start(void) {
    map(CODE_PAGE, PAGE, 7);
    for (u32 i = 0; i < PAGE / 4; i++) {
        ((volatile u32 *) CODE_PAGE)[i] = BREAK;
    }
    map(DATA_PAGE, PAGE, 3);
    struct stack stack = {.base = alternate, .size = sizeof alternate};
    call(__NR_sigaltstack, (long) &stack, 0, 0, 0, 0, 0);
    static const int signals[] = {4 /* ILL */, 5 /* TRAP */, 8 /* FPE */, 7 /* BUS */, 11 /* SEGV */};
    for (u32 i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        struct action action = {.flags = 0x0c000004 /* ONSTACK, RESTORER, SIGINFO */, .handler = handle, .restorer = restore};
        call(__NR_rt_sigaction, signals[i], (long) &action, 0, 8, 0, 0);
    }
    __asm__ volatile("brk #0");
}

__asm__(".text\n.globl _start\n_start:\n\tmov x29, #0\n\tbl start\n\tbrk #1");
