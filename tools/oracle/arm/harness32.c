/*
 * Runs A32 and T32 test cases from standard input and writes the state after each to standard output.
 *
 * Freestanding: one static program with no C library, so that nothing but the case touches a register. A case is installed
 * by editing the signal frame of a handler and returning from it: sigreturn loads every general register, CPSR, the
 * floating-point registers, FPSCR and the pc at once. The code stands in a page of its own among undefined words; whatever
 * ends the case raises a signal, and the handler reads the state from the new frame and goes on with the next case.
 */
#include <asm/unistd.h>
#include <linux/types.h>
#include <asm/sigcontext.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define CODE_PAGE 0x12345000u
#define DATA_PAGE 0x65432000u
#define PAGE 4096
#define START 0x800 /* offset of the first word in its page */
#define WORDS 4
#define MEMORY 256
#define UNDEFINED_A32 0xe7f0def0u
#define UNDEFINED_T32 0xde00de00u
#define THUMB 0x20u

struct state {
    u64 general[15];
    u64 cpsr, fpscr;
    u64 vector[32];
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
    int signal, error, code;
    u32 address;
};

struct vfp { /* struct vfp_sigframe */
    u32 magic, size;
    u64 registers[32];
    u32 fpscr, padding;
    u32 exception[3];
};

struct frame { /* struct ucontext */
    u32 flags;
    void *link;
    void *stack_base;
    int stack_flags;
    u32 stack_size;
    struct sigcontext context;
    u32 mask[2];
    u32 unused[30];
    struct vfp vfp __attribute__((aligned(8)));
};

struct action {
    void (*handler)(int, struct info *, struct frame *);
    u32 flags;
    void (*restorer)(void);
    u32 mask[2];
};

struct stack {
    void *base;
    int flags;
    u32 size;
};

static u8 alternate[65536];
static u8 inbox[1 << 16], outbox[1 << 16];
static u32 in_next, in_end, out_end;
static int running;

static long call(long number, long a, long b, long c, long d, long e, long f) {
    register long r7 __asm__("r7") = number;
    register long r0 __asm__("r0") = a;
    register long r1 __asm__("r1") = b;
    register long r2 __asm__("r2") = c;
    register long r3 __asm__("r3") = d;
    register long r4 __asm__("r4") = e;
    register long r5 __asm__("r5") = f;
    __asm__ volatile("svc #0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5) : "memory");
    return r0;
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

static void report(int signal, const struct info *info, struct frame *frame) {
    static struct output out;
    struct sigcontext *context = &frame->context;
    const unsigned long *registers = &context->arm_r0;
    out.signal = signal;
    out.code = info->code;
    out.address = info->address;
    out.pc = context->arm_pc;
    for (u32 i = 0; i < 15; i++) {
        out.state.general[i] = registers[i];
    }
    out.state.cpsr = context->arm_cpsr;
    out.state.fpscr = frame->vfp.fpscr;
    copy(out.state.vector, frame->vfp.registers, sizeof out.state.vector);
    copy(out.state.memory, (void *) DATA_PAGE, MEMORY);
    give(&out, sizeof out);
}

static void install(const struct input *in, struct frame *frame) {
    struct sigcontext *context = &frame->context;
    unsigned long *registers = &context->arm_r0;
    volatile u32 *code = (u32 *) CODE_PAGE;
    u32 fill = in->state.cpsr & THUMB ? UNDEFINED_T32 : UNDEFINED_A32;
    for (u32 i = 0; i < PAGE / 4; i++) {
        code[i] = fill;
    }
    for (u32 i = 0; i < in->count; i++) {
        code[START / 4 + i] = in->words[i];
    }
    call(0xf0002, CODE_PAGE, CODE_PAGE + PAGE, 0, 0, 0, 0);
    for (u32 i = 0; i < 15; i++) {
        registers[i] = in->state.general[i];
    }
    context->arm_cpsr = in->state.cpsr;
    __asm__ volatile("clrex");
    frame->vfp.fpscr = in->state.fpscr;
    copy(frame->vfp.registers, in->state.vector, sizeof in->state.vector);
    for (u32 i = MEMORY; i < PAGE; i += 4) {
        *(volatile u32 *) (DATA_PAGE + i) = 0;
    }
    copy((void *) DATA_PAGE, in->state.memory, MEMORY);
    context->arm_pc = CODE_PAGE + START;
}

static void handle(int signal, struct info *info, struct frame *frame) {
    static struct input in;
    if (running) {
        report(signal, info, frame);
    }
    take(&in, sizeof in);
    running = 1;
    install(&in, frame);
}

void restore(void);
__asm__(".text\n.globl restore\n.arm\nrestore:\n\tmov r7, #173\n\tsvc #0");

static void map(u32 at, long size, long protection) {
    if (call(__NR_mmap2, at, size, protection, 0x32 /* private, fixed, anonymous */, -1, 0) != (long) at) {
        call(__NR_exit_group, 5, 0, 0, 0, 0, 0);
    }
}

void start(void) {
    map(CODE_PAGE, PAGE, 7);
    map(DATA_PAGE, PAGE, 3);
    struct stack stack = {.base = alternate, .size = sizeof alternate};
    call(__NR_sigaltstack, (long) &stack, 0, 0, 0, 0, 0);
    static const int signals[] = {4 /* ILL */, 5 /* TRAP */, 8 /* FPE */, 7 /* BUS */, 11 /* SEGV */};
    for (u32 i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        struct action action = {.flags = 0x0c000004 /* ONSTACK, RESTORER, SIGINFO */, .handler = handle, .restorer = restore};
        call(__NR_rt_sigaction, signals[i], (long) &action, 0, 8, 0, 0);
    }
    __asm__ volatile(".inst 0xe7f0def0");
}

__asm__(".text\n.globl _start\n_start:\n\tmov r11, #0\n\tbl start\n\t.inst 0xe7f0def0");
