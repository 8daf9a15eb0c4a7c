/* Signals at all the wrong times: what arrives, in which order, what calls return, what a handler may change. */
#include <asm/siginfo.h>
#include <asm/sigcontext.h>
#ifdef __arm__ /* whose headers have none */
struct ucontext { unsigned long uc_flags; struct ucontext *uc_link; stack_t uc_stack; struct sigcontext uc_mcontext; };
#else
#include <asm/ucontext.h>
#endif

#ifdef __mips__
struct action { unsigned flags; void (*handler)(int, siginfo_t *, void *); unsigned long mask[SIGNALS / sizeof(long)]; };
#elif defined(SA_RESTORER)
struct action { void (*handler)(int, siginfo_t *, void *); unsigned long flags; void *restorer; unsigned long mask[SIGNALS / sizeof(long)]; };
#else
struct action { void (*handler)(int, siginfo_t *, void *); unsigned long flags; unsigned long mask[SIGNALS / sizeof(long)]; };
#endif

#ifdef __x86_64__
void restore(void);
asm(".text\nrestore: mov $15, %eax\nsyscall\n");
#endif

static volatile int seen[LAST_SIGNAL + 1], order[32], orders;
static volatile long sender, value, code, inside, on_stack;
static char other_stack[16384] SAYS(aligned(16));

static long
handle(int signal, void (*handler)(int, siginfo_t *, void *), unsigned long flags, unsigned long mask)
{
    struct action action = {.handler = handler, .flags = flags | SA_SIGINFO, .mask = {mask}};
#ifdef __x86_64__
    action.flags |= SA_RESTORER;
    action.restorer = restore;
#endif
    return CALL4(rt_sigaction, signal, &action, 0, SIGNALS);
}

static void
note(int signal, siginfo_t *info, void *context)
{
    char here;
    (void) context;
    seen[signal]++;
    if (orders < 32)
        order[orders++] = signal;
    sender = info->si_pid;
    value = (long) info->si_value.sival_int;
    code = info->si_code;
    on_stack = &here >= other_stack && &here < other_stack + sizeof other_stack;
}

static void
send_self(int signal)
{
    CALL3(tgkill, CALL1(getpid, 0), CALL1(gettid, 0), signal);
}

static void
change_mask(int how, unsigned long mask)
{
    unsigned long set[SIGNALS / sizeof(long)] = {mask};
    CALL4(rt_sigprocmask, how, set, 0, SIGNALS);
}

#define BIT(signal) (1ul << ((signal) - 1))

/* A handler that is interrupted by another signal, which its mask lets through, and not by its own. */
static void
nests(int signal, siginfo_t *info, void *context)
{
    note(signal, info, context);
    if (signal == SIGUSR1 && seen[SIGUSR1] == 1) {
        inside = 1;
        send_self(SIGUSR1);
        expect("own signal is blocked", seen[SIGUSR1], 1);
        send_self(SIGUSR2);
        expect("other signal nests", seen[SIGUSR2], 1);
        inside = 0;
    } else if (signal == SIGUSR2)
        expect("within the first", inside, 1);
}

static void
nested(void)
{
    handle(SIGUSR1, nests, 0, 0);
    handle(SIGUSR2, nests, 0, 0);
    send_self(SIGUSR1);
    expect("SIGUSR1 again after the first", seen[SIGUSR1], 2);
    seen[SIGUSR1] = seen[SIGUSR2] = 0;
}

static void
queued(void)
{
    handle(SIGUSR1, note, 0, 0);
    handle(40, note, 0, 0);
    handle(36, note, 0, 0);
    orders = 0;
    change_mask(SIG_BLOCK, BIT(SIGUSR1));
    unsigned long set[SIGNALS / sizeof(long)] = {0};
    set[(40 - 1) / (8 * sizeof(long))] |= 1ul << (40 - 1) % (8 * sizeof(long));
    set[(36 - 1) / (8 * sizeof(long))] |= 1ul << (36 - 1) % (8 * sizeof(long));
    CALL4(rt_sigprocmask, SIG_BLOCK, set, 0, SIGNALS);
    siginfo_t info;
    memset(&info, 0, sizeof info);
    info.si_code = SI_QUEUE;
    info.si_pid = CALL1(getpid, 0);
    for (int i = 1; i <= 3; i++) {
        info.si_value.sival_int = 100 + i;
        info.si_signo = 40;
        expect("rt_sigqueueinfo", CALL3(rt_sigqueueinfo, CALL1(getpid, 0), 40, &info), 0);
        send_self(SIGUSR1);
    }
    info.si_signo = 36;
    CALL3(rt_sigqueueinfo, CALL1(getpid, 0), 36, &info);
    CALL4(rt_sigprocmask, SIG_UNBLOCK, set, 0, SIGNALS);
    expect("queued three times", seen[40], 3);
    expect("in the order of sending", value, 103);
    expect("SI_QUEUE", code, SI_QUEUE);
    change_mask(SIG_UNBLOCK, BIT(SIGUSR1));
    expect("not queued", seen[SIGUSR1], 1);
    expect("frames: the lowest number is on top", seen[36], 1);
    seen[SIGUSR1] = 0;
}

static void
alternate_stack(void)
{
    struct sigaltstack stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack}, old;
    expect("sigaltstack", CALL2(sigaltstack, &stack, 0), 0);
    handle(SIGUSR1, note, SA_ONSTACK, 0);
    send_self(SIGUSR1);
    expect("on the other stack", on_stack, 1);
    expect("sigaltstack", CALL2(sigaltstack, 0, &old), 0);
    expect("ss_flags", old.ss_flags, 0);
    handle(SIGUSR1, note, 0, 0);
    send_self(SIGUSR1);
    expect("on the usual stack", on_stack, 0);
    seen[SIGUSR1] = 0;
}

static void
reset(void)
{
    handle(SIGUSR2, note, SA_RESETHAND | SA_NODEFER, 0);
    send_self(SIGUSR2);
    struct action found;
    expect("rt_sigaction", CALL4(rt_sigaction, SIGUSR2, 0, &found, SIGNALS), 0);
    expect("SA_RESETHAND", (long) found.handler, 0);
    expect("SIGKILL", handle(SIGKILL, note, 0, 0), -EINVAL);
    seen[SIGUSR2] = 0;
}

/* A child signals its parent, which blocks in a call; then does what would end the call. */
static long
disturb(int signal, int fd)
{
    long pid = child(), parent = CALL1(getppid, 0);
    if (pid)
        return pid;
    for (int i = 0; i < 30; i++)
        CALL1(sched_yield, 0);
    CALL2(kill, parent, signal);
    for (int i = 0; i < 30; i++)
        CALL1(sched_yield, 0);
    if (fd >= 0)
        CALL3(write, fd, "late", 4);
    CALL1(exit_group, 0);
    return 0;
}

static void
interrupted(void)
{
    char text[8];
    int ends[2];
    long pid;
    CALL2(pipe2, ends, 0);
    handle(SIGUSR1, note, 0, 0);
    pid = disturb(SIGUSR1, ends[1]);
    expect("read", CALL3(read, ends[0], text, sizeof text), -EINTR);
    expect("from", sender, pid);
    expect("read", CALL3(read, ends[0], text, sizeof text), 4);
    wait_for(pid, 0);
    handle(SIGUSR1, note, SA_RESTART, 0);
    pid = disturb(SIGUSR1, ends[1]);
    expect("read goes on", CALL3(read, ends[0], text, sizeof text), 4);
    expect("handler ran", seen[SIGUSR1], 2);
    wait_for(pid, 0);
    struct pollfd poll = {ends[0], POLLIN, 0};
#ifdef __NR_ppoll_time64
#define POLL ppoll_time64
#else
#define POLL ppoll
#endif
    pid = disturb(SIGUSR1, -1);
    expect("poll never goes on", CALL5(POLL, &poll, 1, 0, 0, SIGNALS), -EINTR);
    wait_for(pid, 0);
    long epoll = CALL1(epoll_create1, 0);
    struct epoll_event event;
    pid = disturb(SIGUSR1, -1);
    expect("epoll_pwait never goes on", CALL6(epoll_pwait, epoll, &event, 1, -1, 0, SIGNALS), -EINTR);
    wait_for(pid, 0);
    pid = disturb(SIGUSR1, -1);
    unsigned long none[SIGNALS / sizeof(long)] = {0};
    expect("rt_sigsuspend", CALL2(rt_sigsuspend, none, SIGNALS), -EINTR);
    wait_for(pid, 0);
    int word = 0;
    pid = disturb(SIGUSR1, -1);
#ifdef __NR_futex_time64
#define WAIT_ON(word, time) CALL6(futex_time64, word, 0, 0, time, 0, 0)
#else
#define WAIT_ON(word, time) CALL6(futex, word, 0, 0, time, 0, 0)
#endif
    __s64 hour[2] = {3600, 0};
    handle(SIGUSR1, note, 0, 0);
    expect("futex", WAIT_ON(&word, hour), -EINTR);
    wait_for(pid, 0);
    long left[2] = {0, 0};
#ifdef __NR_clock_nanosleep_time64
    __s64 wide[2] = {5, 0}, rest[2] = {0, 0};
    pid = disturb(SIGUSR1, -1);
    expect("sleep", CALL4(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, wide, rest), -EINTR);
    left[0] = rest[0];
#else
    long wide[2] = {5, 0};
    pid = disturb(SIGUSR1, -1);
    expect("sleep", CALL4(clock_nanosleep, CLOCK_MONOTONIC, 0, wide, left), -EINTR);
#endif
    expect("time left", left[0], 4);
    wait_for(pid, 0);
    pid = disturb(SIGUSR1, -1);
    expect("wait4", CALL4(wait4, pid, 0, 0, 0), -EINTR);
    handle(SIGUSR1, note, SA_RESTART, 0);
    wait_for(pid, 0);
    CALL1(close, ends[1]);
    CALL1(close, ends[0]);
}

static void
broken_pipe(void)
{
    int ends[2];
    CALL2(pipe2, ends, 0);
    CALL1(close, ends[0]);
    handle(SIGPIPE, note, 0, 0);
    expect("write", CALL3(write, ends[1], "x", 1), -EPIPE);
    expect("SIGPIPE", seen[SIGPIPE], 1);
    CALL1(close, ends[1]);
}

/* The handler of a fault goes on after the instruction, or with other registers. */
#if defined(__mips__) && _MIPS_SIM == _MIPS_SIM_ABI32
#define PC(c) ((c)->uc_mcontext.sc_pc)
#define STEP_OVER 4
#elif defined(__mips__)
#define PC(c) ((c)->uc_mcontext.sc_pc)
#define STEP_OVER 4
#elif defined(__aarch64__)
#define PC(c) ((c)->uc_mcontext.pc)
#define STEP_OVER 4
#elif defined(__arm__)
#define PC(c) ((c)->uc_mcontext.arm_pc)
#define STEP_OVER 4
#elif defined(__x86_64__)
#define PC(c) ((c)->uc_mcontext.rip)
#define STEP_OVER 2
#elif defined(__i386__)
#define PC(c) ((c)->uc_mcontext.eip)
#define STEP_OVER 2
#elif defined(__powerpc64__)
#define PC(c) ((c)->uc_mcontext.gp_regs[32])
#define STEP_OVER 4
#endif

static volatile unsigned long fault_address;

static void
step_over(int signal, siginfo_t *info, void *context)
{
    struct ucontext *c = context;
    seen[signal]++;
    code = info->si_code;
    fault_address = (unsigned long) info->si_addr;
    PC(c) += STEP_OVER;
}

static void
touch(unsigned long address)
{
#if defined(__mips__)
    asm volatile(".set noreorder\n\tlw $0, 0(%0)\n\t.set reorder" : : "r"(address));
#elif defined(__aarch64__)
    asm volatile("ldr wzr, [%0]" : : "r"(address));
#elif defined(__arm__)
    asm volatile("ldr %0, [%0]" : "+r"(address));
#elif defined(__x86_64__)
    asm volatile("movl (%0), %%eax" : : "c"(address) : "rax");
#elif defined(__i386__)
    asm volatile("movl (%0), %%eax" : : "c"(address) : "eax");
#elif defined(__powerpc64__)
    asm volatile("lwz 9, 0(%0)" : : "b"(address) : "r9");
#endif
}

static void
faults(void)
{
    handle(SIGSEGV, step_over, 0, 0);
    touch(16);
    expect("SIGSEGV", seen[SIGSEGV], 1);
    expect("SEGV_MAPERR", code, SEGV_MAPERR);
    expect("si_addr", fault_address, 16);
#ifdef __NR_mmap2
    unsigned long page = CALL6(mmap2, 0, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
#else
    unsigned long page = CALL6(mmap, 0, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
#endif
    touch(page);
    expect("SEGV_ACCERR", code, SEGV_ACCERR);
    expect("si_addr", fault_address, page);
}

/* Out of a handler without returning: the mask stays as it was in the handler, unless it is restored. */
static void *jump[5];

static void
leap(int signal, siginfo_t *info, void *context)
{
    (void) info;
    (void) context;
    seen[signal]++;
    __builtin_longjmp(jump, 1);
}

static void SAYS(noinline)
jumps(void)
{
    handle(SIGUSR2, leap, 0, 0);
    for (volatile int i = 0; i < 3; i++)
        if (!__builtin_setjmp(jump))
            send_self(SIGUSR2);
        else
            change_mask(SIG_UNBLOCK, BIT(SIGUSR2));
    expect("left three times", seen[SIGUSR2], 3);
}

static void
timers(void)
{
    handle(SIGALRM, note, 0, 0);
    struct { long again[2], first[2]; } when = {{0, 0}, {0, 2000}};
    expect("setitimer", CALL3(setitimer, 0, &when, 0), 0);
    unsigned long none[SIGNALS / sizeof(long)] = {0};
    expect("rt_sigsuspend", CALL2(rt_sigsuspend, none, SIGNALS), -EINTR);
    expect("SIGALRM", seen[SIGALRM], 1);
}

static void
default_actions(void)
{
    long pid = child();
    if (!pid) {
        send_self(SIGTERM);
        CALL1(exit_group, 0);
    }
    wait_for(pid, SIGTERM);
    pid = child();
    if (!pid) {
        send_self(SIGCHLD);
        send_self(SIGWINCH);
        CALL1(exit_group, 5);
    }
    wait_for(pid, 5 << 8);
}

static void
signals(void)
{
    nested();
    queued();
    alternate_stack();
    reset();
    interrupted();
    broken_pipe();
    faults();
    jumps();
    timers();
    default_actions();
}
