/* A process that traces its children: what it sees of them, what it changes, and how they go on. */
#include <linux/ptrace.h>
#include <linux/elf.h>

enum { ADDRESS_LIMIT = 1024, WALL = 0x40000000, TRAP = SIGTRAP, AT_CALL = 0x80 };

#define AFTER(event) ((event) << 16 | SIGTRAP << 8 | 0x7f)
#define STOPPED(signal) ((signal) << 8 | 0x7f)

static volatile long changed;

static long
ptrace(long request, long pid, long address, void *data)
{
    return CALL4(ptrace, request, pid, address, data);
}

static void
wait_traced(long pid, const char *what, int status)
{
    int found = -1;
    expect("wait4", CALL4(wait4, pid, &found, WALL, 0), pid);
    expect(what, found, status);
}

/* A child that waits for its tracer before it does something. */
static long
traced_child(void)
{
    long pid = child();
    if (!pid) {
        expect("TRACEME", ptrace(PTRACE_TRACEME, 0, 0, 0), 0);
        CALL2(kill, CALL1(getpid, 0), SIGSTOP);
    } else
        wait_traced(pid, "SIGSTOP", STOPPED(SIGSTOP));
    return pid;
}

static struct ptrace_syscall_info
tell(long pid, int op)
{
    struct ptrace_syscall_info info = {0};
    long size = ptrace(PTRACE_GET_SYSCALL_INFO, pid, sizeof info, &info);
    expect("GET_SYSCALL_INFO", size, op == PTRACE_SYSCALL_INFO_ENTRY ? 80 : op == PTRACE_SYSCALL_INFO_EXIT ? 33 : 24);
    expect("op", info.op, op);
    return info;
}

/* Lets a child go on to where its next call begins, or ends. */
static struct ptrace_syscall_info
to_call(long pid, int op)
{
    expect("SYSCALL", ptrace(PTRACE_SYSCALL, pid, 0, 0), 0);
    wait_traced(pid, "at a call", STOPPED(SIGTRAP | AT_CALL));
    return tell(pid, op);
}

/* In the registers of a child, puts another number where one is that is nowhere else. */
static void
exchange(long pid, long from, long to)
{
    static long registers[128];
    struct { void *base; unsigned long length; } all = {registers, sizeof registers};
    expect("GETREGSET", ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &all), 0);
    int found = 0;
    for (unsigned long i = 0; i < all.length / sizeof(long); i++)
        if (registers[i] == from)
            registers[i] = to, found++;
    expect("found", found, 1);
    expect("SETREGSET", ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &all), 0);
}

static void
calls_and_memory(void)
{
    siginfo_t info;
    long pid = traced_child(), word = 0;
    if (!pid) {
        CALL6(sendto, -1, 0x1234, 3, 4, 5, 6);
        int result = CALL1(getpid, 0);
        CALL1(exit_group, result == 77 ? changed : 1);
    }
    expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
    expect("si_signo", info.si_signo, SIGSTOP);
    expect("SETOPTIONS", ptrace(PTRACE_SETOPTIONS, pid, 0, (void *) PTRACE_O_TRACESYSGOOD), 0);
    expect("SETOPTIONS", ptrace(PTRACE_SETOPTIONS, pid, 0, (void *) (1 << 12)), -EINVAL);
    expect("PEEKDATA", ptrace(PTRACE_PEEKDATA, pid, (long) &changed, &word), 0);
    expect("word", word, 0);
    expect("POKEDATA", ptrace(PTRACE_POKEDATA, pid, (long) &changed, (void *) 42), 0);
    expect("PEEKDATA", ptrace(PTRACE_PEEKTEXT, pid, (long) &changed, &word), 0);
    expect("word", word, 42);
    expect("PEEKDATA", ptrace(PTRACE_PEEKDATA, pid, 16, &word), -EIO);
    expect("our own", changed, 0);

    struct ptrace_syscall_info at = to_call(pid, PTRACE_SYSCALL_INFO_ENTRY);
    expect("nr", at.entry.nr, __NR_sendto);
    expect("first argument", (int) at.entry.args[0], -1);
    expect("second argument", at.entry.args[1], 0x1234);
    expect("last argument", at.entry.args[5], 6);
    expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
    expect("si_code", info.si_code, SIGTRAP | AT_CALL);
    at = to_call(pid, PTRACE_SYSCALL_INFO_EXIT);
    expect("rval", at.exit.rval, -EBADF);
    expect("is_error", at.exit.is_error, 1);
    expect("nr", to_call(pid, PTRACE_SYSCALL_INFO_ENTRY).entry.nr, __NR_getpid);
    at = to_call(pid, PTRACE_SYSCALL_INFO_EXIT);
    expect("rval", at.exit.rval, pid);
    expect("is_error", at.exit.is_error, 0);
    exchange(pid, pid, 77);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_for(pid, 42 << 8);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), -ESRCH);
}

static void
steps(void)
{
    long pid = traced_child();
    if (!pid)
        CALL1(exit_group, 6);
#if defined(__mips__) || defined(__arm__)
    expect("SINGLESTEP", ptrace(PTRACE_SINGLESTEP, pid, 0, 0), -EIO);
#ifdef __arm__ /* what debuggers put there instead: arch/arm/kernel/ptrace.c */
    static const unsigned breakpoints[] = {0xe7f001f0, 0xde01, 0xa000f7f0};
    static unsigned registers[18];
    struct { void *base; unsigned long length; } all = {registers, sizeof registers};
    for (int i = 0; i < 3; i++) {
        siginfo_t info = {0};
        expect("GETREGSET", ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &all), 0);
        registers[15] = (unsigned) &breakpoints[i];
        registers[16] = i ? registers[16] | 0x20 : registers[16]; /* T32 */
        expect("SETREGSET", ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &all), 0);
        expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
        wait_traced(pid, "breakpoint", STOPPED(SIGTRAP));
        expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
        expect("si_code", info.si_code, 1 /* TRAP_BRKPT */);
        expect("si_addr", (unsigned) info.si_addr, (unsigned) &breakpoints[i]);
    }
#endif
#else
    unsigned long before = tell(pid, PTRACE_SYSCALL_INFO_NONE).instruction_pointer;
    for (int i = 0; i < 3; i++) {
        siginfo_t info = {0};
        expect("SINGLESTEP", ptrace(PTRACE_SINGLESTEP, pid, 0, 0), 0);
        wait_traced(pid, "step", STOPPED(SIGTRAP));
        expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
        expect("si_code", info.si_code, 2 /* TRAP_TRACE */);
        unsigned long now = tell(pid, PTRACE_SYSCALL_INFO_NONE).instruction_pointer;
        expect("moved", now != before, 1);
        before = now;
    }
#endif
    expect("KILL", ptrace(PTRACE_KILL, pid, 0, 0), 0);
    wait_for(pid, SIGKILL);
}

/* Signals that the tracer keeps, lets through, and makes others of. */
static void
signals_shown(void)
{
    orders = 0;
    handle(SIGUSR1, note, 0, 0);
    handle(SIGUSR2, note, 0, 0);
    long pid = traced_child();
    if (!pid) {
        for (int i = 0; i < 3; i++)
            raise(SIGUSR1);
        CALL1(exit_group, orders == 2 && order[0] == SIGUSR1 && order[1] == SIGUSR2 ? 8 : 9);
    }
    int instead[] = {0, SIGUSR1, SIGUSR2, 0};
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    for (int i = 0; i < 3; i++) {
        siginfo_t info = {0};
        wait_traced(pid, "SIGUSR1", STOPPED(SIGUSR1));
        expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
        expect("si_pid", info.si_pid, pid);
        expect("CONT", ptrace(PTRACE_CONT, pid, 0, (void *) (long) instead[i]), 0);
    }
    wait_for(pid, 8 << 8);
    handle(SIGUSR1, 0, 0, 0);
    handle(SIGUSR2, 0, 0, 0);
}

/* A signal in a call that waits: the call ends, the signal is seen, and the call is made again. */
static void
interrupted_call(void)
{
    static unsigned long none[SIGNALS / sizeof(long)];
    long pid = traced_child();
    if (!pid) {
        CALL2(rt_sigsuspend, none, SIGNALS);
        CALL1(exit_group, 1);
    }
    expect("SETOPTIONS", ptrace(PTRACE_SETOPTIONS, pid, 0, (void *) PTRACE_O_TRACESYSGOOD), 0);
    expect("nr", to_call(pid, PTRACE_SYSCALL_INFO_ENTRY).entry.nr, __NR_rt_sigsuspend);
    expect("SYSCALL", ptrace(PTRACE_SYSCALL, pid, 0, 0), 0);
    expect("kill", CALL2(kill, pid, SIGUSR1), 0);
    wait_traced(pid, "at its end", STOPPED(SIGTRAP | AT_CALL));
    expect("rval", tell(pid, PTRACE_SYSCALL_INFO_EXIT).exit.rval, -514 /* ERESTARTNOHAND */);
    expect("SYSCALL", ptrace(PTRACE_SYSCALL, pid, 0, 0), 0);
    wait_traced(pid, "SIGUSR1", STOPPED(SIGUSR1));
    expect("nr", to_call(pid, PTRACE_SYSCALL_INFO_ENTRY).entry.nr, __NR_rt_sigsuspend);
    expect("SYSCALL", ptrace(PTRACE_SYSCALL, pid, 0, 0), 0);
    expect("kill", CALL2(kill, pid, SIGKILL), 0);
    wait_for(pid, SIGKILL);
}

/* What a child makes is traced too, and what happens to it is told. */
static void
traced_events(void)
{
    char *arguments[] = {"guest", "nothing", 0};
    unsigned long made = 0, message = 0;
    long pid = traced_child();
    if (!pid) {
        long inner = child();
        if (!inner)
            CALL1(exit_group, 3);
        wait_for(inner, 3 << 8);
        CALL3(execve, "/proc/self/exe", arguments, 0);
        CALL1(exit_group, 99);
    }
    long options = PTRACE_O_TRACEFORK | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT | PTRACE_O_EXITKILL;
    expect("SETOPTIONS", ptrace(PTRACE_SETOPTIONS, pid, 0, (void *) options), 0);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_traced(pid, "fork", AFTER(PTRACE_EVENT_FORK));
    expect("GETEVENTMSG", ptrace(PTRACE_GETEVENTMSG, pid, 0, &made), 0);
    wait_traced(made, "inner", STOPPED(SIGSTOP));
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    expect("CONT", ptrace(PTRACE_CONT, made, 0, 0), 0);
    wait_traced(made, "exit", AFTER(PTRACE_EVENT_EXIT));
    expect("GETEVENTMSG", ptrace(PTRACE_GETEVENTMSG, made, 0, &message), 0);
    expect("status", message, 3 << 8);
    expect("CONT", ptrace(PTRACE_CONT, made, 0, 0), 0);
    wait_traced(made, "end", 3 << 8);
    wait_traced(pid, "SIGCHLD", STOPPED(SIGCHLD));
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_traced(pid, "exec", AFTER(PTRACE_EVENT_EXEC));
    expect("GETEVENTMSG", ptrace(PTRACE_GETEVENTMSG, pid, 0, &message), 0);
    expect("former number", message, pid);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_traced(pid, "exit", AFTER(PTRACE_EVENT_EXIT));
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_for(pid, 7 << 8);
}

/* Processes that did not ask for it. */
static void
attached(void)
{
    static unsigned long none[SIGNALS / sizeof(long)];
    siginfo_t info = {0};
    long pid = child();
    if (!pid)
        for (;;)
            CALL2(rt_sigsuspend, none, SIGNALS);
    expect("ATTACH to oneself", ptrace(PTRACE_ATTACH, CALL1(getpid, 0), 0, 0), -EPERM);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), -ESRCH);
    expect("ATTACH", ptrace(PTRACE_ATTACH, pid, 0, 0), 0);
    wait_traced(pid, "ATTACH", STOPPED(SIGSTOP));
    expect("twice", ptrace(PTRACE_SEIZE, pid, 0, 0), -EPERM);
    expect("INTERRUPT", ptrace(PTRACE_INTERRUPT, pid, 0, 0), -EIO);
    expect("DETACH", ptrace(PTRACE_DETACH, pid, 0, 0), 0);
    expect("DETACH", ptrace(PTRACE_DETACH, pid, 0, 0), -ESRCH);

    expect("SEIZE", ptrace(PTRACE_SEIZE, pid, 0, (void *) PTRACE_O_TRACESYSGOOD), 0);
    expect("INTERRUPT", ptrace(PTRACE_INTERRUPT, pid, 0, 0), 0);
    wait_traced(pid, "INTERRUPT", AFTER(PTRACE_EVENT_STOP));
    expect("GETSIGINFO", ptrace(PTRACE_GETSIGINFO, pid, 0, &info), 0);
    expect("si_code", info.si_code, PTRACE_EVENT_STOP << 8 | SIGTRAP);
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    expect("kill", CALL2(kill, pid, SIGTSTP), 0);
    wait_traced(pid, "SIGTSTP", STOPPED(SIGTSTP));
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, (void *) SIGTSTP), 0);
    wait_traced(pid, "group", PTRACE_EVENT_STOP << 16 | STOPPED(SIGTSTP));
    expect("LISTEN", ptrace(PTRACE_LISTEN, pid, 0, 0), 0);
    expect("kill", CALL2(kill, pid, SIGCONT), 0);
    wait_traced(pid, "goes on", AFTER(PTRACE_EVENT_STOP));
    expect("CONT", ptrace(PTRACE_CONT, pid, 0, 0), 0);
    wait_traced(pid, "SIGCONT", STOPPED(SIGCONT));
    expect("DETACH", ptrace(PTRACE_DETACH, pid, 0, (void *) SIGTERM), 0);
    wait_for(pid, SIGTERM);
}

static void
trace(void)
{
    calls_and_memory();
    steps();
    signals_shown();
    interrupted_call();
    traced_events();
    attached();
}
