/*
 * Runs MIPS test cases from standard input and writes the state after each to standard output.
 *
 * Freestanding: one static program with no C library, so that nothing but the case touches a
 * register. A case is installed by editing the signal frame of a handler and returning from it:
 * sigreturn loads every general register (k0, k1, sp, gp and ra too), HI, LO and the pc at once,
 * and no register has to be reserved. The words stand in a page of their own with a `break` after
 * them; whatever ends the case (that break, a fault, a jump to nowhere) raises a signal, and the
 * handler reads the state from the new frame and goes on with the next case.
 *
 * qemu-user keeps each floating-point register in sc_fpregs as its own 64-bit cell, with FR=0 too
 * (the kernel pairs them there), and leaves FCSR alone in both directions: the handler reads and
 * writes FCSR itself.
 */
#include <asm/sgidefs.h>
#include <asm/unistd.h>
#include <linux/types.h>
#include <asm/sigcontext.h>

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned long word;

#if _MIPS_SIM == _MIPS_SIM_ABI64
#define CODE_PAGE 0x0000001234567000ul
#define DATA_PAGE 0x000000a2b4567000ul
#define TLS 0x5a5a5a5a12345670ul
#else
#define CODE_PAGE 0x12345000ul
#define DATA_PAGE 0x65432000ul
#define TLS 0x12345670ul
#endif

#define PAGE 4096
#define START 0x800 /* offset of the first word in its page */
#define WORDS 4
#define MEMORY 256
#define BREAK 0x0000000du

struct state {
    u64 gpr[32];
    u64 hi, lo;
    u64 fpr[32];
    u64 fcsr;
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
    int signal, code, error; /* code before errno: MIPS only */
#if _MIPS_SIM == _MIPS_SIM_ABI64
    int padding;
#endif
    word address;
};

struct frame { /* struct ucontext up to what is needed here */
    word flags;
    void *link;
    void *stack_base;
    word stack_size;
    int stack_flags;
    struct sigcontext context;
};

struct action {
    u32 flags;
    void (*handler)(int, struct info *, struct frame *);
    u32 mask[4];
};

struct stack {
    void *base;
    word size;
    int flags;
};

static u8 alternate[65536];
static u8 inbox[1 << 16], outbox[1 << 16];
static u32 in_next, in_end, out_end;
static int running;

#if _MIPS_SIM == _MIPS_SIM_ABI64
#define SYSCALL "syscall"
#else /* arguments five and six go on the stack */
#define SYSCALL "addiu $29, $29, -32\n\tsw %5, 16($29)\n\tsw %6, 20($29)\n\tsyscall\n\taddiu $29, $29, 32"
#endif
#define TEMPORARIES "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory"

static long call(long number, long a, long b, long c, long d, long e, long f) {
    register long v0 __asm__("$2") = number;
    register long a0 __asm__("$4") = a;
    register long a1 __asm__("$5") = b;
    register long a2 __asm__("$6") = c;
    register long a3 __asm__("$7") = d;
    register long a4 __asm__("$8") = e;
    register long a5 __asm__("$9") = f;
    __asm__ volatile(SYSCALL : "+r"(v0), "+r"(a3) : "r"(a0), "r"(a1), "r"(a2), "r"(a4), "r"(a5) : TEMPORARIES);
    return a3 ? -v0 : v0;
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

static u32 fcsr(void) {
    u32 value;
    __asm__ volatile(".set push\n\t.set hardfloat\n\tcfc1 %0, $31\n\t.set pop" : "=r"(value));
    return value;
}

static void set_fcsr(u32 value) {
    __asm__ volatile(".set push\n\t.set hardfloat\n\tctc1 %0, $31\n\t.set pop" : : "r"(value));
}

/** Leaves no LL link behind: a store-conditional always ends it. */
static void unlink_load(void) {
    static u32 cell;
    u32 value = 0;
    __asm__ volatile("sc %0, %1" : "+r"(value), "+m"(cell));
}

static void report(int signal, const struct info *info, const struct sigcontext *context) {
    struct output out;
    out.signal = signal;
    out.code = info->code;
    out.address = info->address;
    out.pc = context->sc_pc;
    for (int i = 0; i < 32; i++) {
        out.state.gpr[i] = context->sc_regs[i];
        out.state.fpr[i] = context->sc_fpregs[i];
    }
    out.state.hi = context->sc_mdhi;
    out.state.lo = context->sc_mdlo;
    out.state.fcsr = fcsr();
    copy(out.state.memory, (void *) DATA_PAGE, MEMORY);
    give(&out, sizeof out);
}

static void install(const struct input *in, struct sigcontext *context) {
    volatile u32 *code = (u32 *) (CODE_PAGE + START);
    for (u32 i = 0; i < WORDS; i++) {
        code[i] = i < in->count ? in->words[i] : BREAK;
    }
    for (int i = 1; i < 32; i++) {
        context->sc_regs[i] = in->state.gpr[i];
    }
    for (int i = 0; i < 32; i++) {
        context->sc_fpregs[i] = in->state.fpr[i];
    }
    context->sc_mdhi = in->state.hi;
    context->sc_mdlo = in->state.lo;
    copy((void *) DATA_PAGE, in->state.memory, MEMORY);
    unlink_load();
    set_fcsr(in->state.fcsr);
    context->sc_pc = CODE_PAGE + START;
}

static void handle(int signal, struct info *info, struct frame *frame) {
    static struct input in;
    if (running) {
        report(signal, info, &frame->context);
    }
    set_fcsr(0);
    take(&in, sizeof in);
    running = 1;
    install(&in, &frame->context);
}

static void map(word at, long size, long protection) {
    if (call(__NR_mmap, at, size, protection, 0x0812 /* private, fixed, anonymous */, -1, 0) != (long) at) {
        call(__NR_exit_group, 5, 0, 0, 0, 0, 0);
    }
}

void start(void) {
    map(CODE_PAGE, PAGE, 7);
    for (u32 i = 0; i < PAGE / 4; i++) {
        ((volatile u32 *) CODE_PAGE)[i] = BREAK;
    }
    map(DATA_PAGE, PAGE, 3);
    call(__NR_set_thread_area, TLS, 0, 0, 0, 0, 0);
    struct stack stack = {.base = alternate, .size = sizeof alternate};
    call(__NR_sigaltstack, (long) &stack, 0, 0, 0, 0, 0);
    static const int signals[] = {4 /* ILL */, 5 /* TRAP */, 8 /* FPE */, 10 /* BUS */, 11 /* SEGV */};
    for (u32 i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        struct action action = {.flags = 0x08000008 /* SA_ONSTACK | SA_SIGINFO */, .handler = handle};
        call(__NR_rt_sigaction, signals[i], (long) &action, 0, 16, 0, 0);
    }
    __asm__ volatile("break");
}

/* $gp is not used (-mno-abicalls -G0); the stack is what the kernel gave, aligned. */
__asm__(".text\n.globl __start\n.ent __start\n__start:\n\tjal start\n\tnop\n.end __start");
