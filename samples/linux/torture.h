/*
 * A signal from another process during every call that blocks, with SA_RESTART and without: who goes on, and who fails with
 * EINTR, is as signal(7) says; then stacks, jumps and registers.
 *
 * All of it holds on Linux itself (x86, 64 and 32 bit). Under qemu-user 7.2 mq_open fails, FUTEX_LOCK_PI does where the byte
 * order is not the host's, since the owner's number is not swapped, and a stack that overflows ends qemu-i386 itself.
 */
#ifdef __NR_mq_timedreceive_time64
#define RECEIVE_MESSAGE mq_timedreceive_time64
#define SEND_MESSAGE mq_timedsend_time64
#define ON_SEMAPHORES semtimedop_time64
#define SELECT pselect6_time64
#define AWAIT_SIGNAL rt_sigtimedwait_time64
#define SLEEP clock_nanosleep_time64
#else
#define RECEIVE_MESSAGE mq_timedreceive
#define SEND_MESSAGE mq_timedsend
#define ON_SEMAPHORES semtimedop
#define SELECT pselect6
#define AWAIT_SIGNAL rt_sigtimedwait
#define SLEEP clock_nanosleep
#endif
#ifdef __NR_mmap2
#define MAP(size, access, flags) CALL6(mmap2, 0, size, access, flags, -1, 0)
#else
#define MAP(size, access, flags) CALL6(mmap, 0, size, access, flags, -1, 0)
#endif
#ifdef __NR_fcntl64
#define LOCK_CALL fcntl64
#else
#define LOCK_CALL fcntl
#endif

enum { MANY = 1 << 20 };

static int lacks_allowed;

static char many[MANY], little[64];
static volatile int *shared_word; /* seen by all processes */
static long ends[2], queue, semaphore_set, helper, target;
static struct sockaddr_un socket_name = {.sun_family = AF_UNIX, .sun_path = "\0torture"};

static void
pause_for(long milliseconds)
{
#ifdef __NR_ppoll_time64
    __s64 time[2] = {milliseconds / 1000, milliseconds % 1000 * 1000000};
#else
    long time[2] = {milliseconds / 1000, milliseconds % 1000 * 1000000};
#endif
    CALL5(POLL, 0, 0, time, 0, SIGNALS);
}

static void
make_pipe(void)
{
    int both[2];
    CALL2(pipe2, both, 0);
    ends[0] = both[0];
    ends[1] = both[1];
}

static void
make_pair(void)
{
    int both[2];
    CALL4(socketpair, AF_UNIX, SOCK_STREAM, 0, both);
    ends[0] = both[0];
    ends[1] = both[1];
}

static void
make_impatient_pair(void)
{
    make_pair();
    struct { long seconds, micros; } wait = {100, 0};
    CALL5(setsockopt, ends[0], SOL_SOCKET, SO_RCVTIMEO_OLD, &wait, sizeof wait);
}

/* Writes until nothing more goes in. */
static void
fill(long fd)
{
    long flags = CALL3(LOCK_CALL, fd, F_GETFL, 0);
    CALL3(LOCK_CALL, fd, F_SETFL, flags | O_NONBLOCK);
    while (CALL3(write, fd, many, MANY) > 0)
        ;
    while (CALL3(write, fd, many, 1) > 0)
        ;
    CALL3(LOCK_CALL, fd, F_SETFL, flags);
}

static void make_full_pipe(void) { make_pipe(); fill(ends[1]); }
static void make_full_pair(void) { make_pair(); fill(ends[0]); }
static void make_event(void) { ends[0] = ends[1] = CALL2(eventfd2, 0, 0); }
static void make_epoll(void) { ends[0] = CALL1(epoll_create1, 0); ends[1] = -1; }
static void make_nothing(void) { ends[0] = ends[1] = -1; }

static void
make_timer(void)
{
    ends[0] = CALL2(timerfd_create, CLOCK_MONOTONIC, 0);
    ends[1] = -1;
    struct { __s64 again[2], first[2]; } wide = {{0, 0}, {1, 0}};
    struct { long again[2], first[2]; } narrow = {{0, 0}, {1, 0}};
#ifdef __NR_timerfd_settime64
    (void) narrow;
    CALL4(timerfd_settime64, ends[0], 0, &wide, 0);
#else
    (void) wide;
    CALL4(timerfd_settime, ends[0], 0, &narrow, 0);
#endif
}

static void
make_listener(void)
{
    ends[0] = CALL3(socket, AF_UNIX, SOCK_STREAM, 0);
    ends[1] = -1;
    CALL3(bind, ends[0], &socket_name, sizeof socket_name);
    CALL2(listen, ends[0], 0);
}

/* The backlog of a listener is full: whoever connects now waits. */
static void
make_busy_listener(void)
{
    make_listener();
    helper = CALL3(socket, AF_UNIX, SOCK_STREAM, 0);
    CALL3(connect, helper, &socket_name, sizeof socket_name);
    ends[1] = CALL3(socket, AF_UNIX, SOCK_STREAM, 0);
}

static void
make_file(void)
{
    ends[0] = CALL2(memfd_create, "torture", 0);
    ends[1] = -1;
    CALL2(ftruncate, ends[0], 0);
}

static void
make_queue(void)
{
    struct mq_attr size = {.mq_maxmsg = 1, .mq_msgsize = 16};
    CALL1(mq_unlink, "torture");
    ends[0] = CALL4(mq_open, "torture", O_RDWR | O_CREAT, 0600, &size);
    ends[1] = -1;
}

static void
make_full_queue(void)
{
    make_queue();
    CALL5(SEND_MESSAGE, ends[0], "x", 1, 0, 0);
}

static void make_keyed_queue(void) { make_nothing(); queue = CALL2(msgget, IPC_PRIVATE, 0600); }
static void make_semaphores(void) { make_nothing(); semaphore_set = CALL3(semget, IPC_PRIVATE, 1, 0600); }

static void
make_full_keyed_queue(void)
{
    make_keyed_queue();
    long message[200] = {1};
    while (CALL4(msgsnd, queue, message, sizeof message - sizeof(long), IPC_NOWAIT) == 0)
        ;
}

static void
make_watch(void)
{
    ends[0] = CALL1(inotify_init1, 0);
    ends[1] = -1;
    CALL3(inotify_add_watch, ends[0], ".", IN_CREATE);
}

/* The calls. */
static long read_one(void) { return CALL3(read, ends[0], little, sizeof little); }
static long read_parts(void) { void *parts[] = {little, (void *) 4}; return CALL3(readv, ends[0], parts, 1); }
static long write_one(void) { return CALL3(write, ends[1], "x", 1); }
static long receive(void) { return CALL6(recvfrom, ends[0], little, sizeof little, 0, 0, 0); }
static long send_one(void) { return CALL6(sendto, ends[0], "x", 1, 0, 0, 0); }
static long accept_one(void) { long fd = CALL4(accept4, ends[0], 0, 0, 0); return fd > 0 ? 1 : fd; }
static long connect_one(void) { return CALL3(connect, ends[1], &socket_name, sizeof socket_name); }
static long wait_child(void) { return CALL4(wait4, helper, 0, 0, 0) == helper ? 1 : -EINTR; }
static long wait_id(void) { return CALL5(waitid, 1, helper, 0, WEXITED, 0); }
static long take_messages(void) { return CALL5(RECEIVE_MESSAGE, ends[0], little, 16, 0, 0); }
static long give_message(void) { return CALL5(SEND_MESSAGE, ends[0], "x", 1, 0, 0); }
static long wait_forever(void) { return FUTEX(shared_word, FUTEX_WAIT, 0, 0, 0, 0); }
static long wait_bits(void) { return FUTEX(shared_word, FUTEX_WAIT_BITSET, 0, 0, 0, 1); }
static long lock_pi(void) { return FUTEX(shared_word, FUTEX_LOCK_PI, 0, 0, 0, 0); }
static long lock_file(void) { return CALL2(flock, ends[0], 2); }
static long splice_one(void) { int out[2]; CALL2(pipe2, out, 0); long n = CALL6(splice, ends[0], 0, out[1], 0, 4, 0); CALL1(close, out[0]); CALL1(close, out[1]); return n; }
static long wait_epoll(void) { struct epoll_event event; return CALL6(epoll_pwait, ends[0], &event, 1, -1, 0, SIGNALS); }
static long poll_one(void) { struct pollfd poll = {ends[0], POLLIN, 0}; return CALL5(POLL, &poll, 1, 0, 0, SIGNALS); }
static long select_one(void) { unsigned long set[1024 / 8 / sizeof(long)] = {0}; set[ends[0] / 8 / sizeof(long)] = 1ul << ends[0] % (8 * sizeof(long)); return CALL6(SELECT, ends[0] + 1, set, 0, 0, 0, 0); }
static long suspend(void) { unsigned long none[SIGNALS / sizeof(long)] = {0}; return CALL2(rt_sigsuspend, none, SIGNALS); }
static long await_signal(void) { unsigned long set[SIGNALS / sizeof(long)] = {BIT(SIGUSR2)}; return CALL4(AWAIT_SIGNAL, set, 0, 0, SIGNALS); }
static long take_keyed(void) { long message[4]; return CALL5(msgrcv, queue, message, 8, 0, 0); }
static long give_keyed(void) { long message[200] = {1}; return CALL4(msgsnd, queue, message, sizeof message - sizeof(long), 0); }
static long take_semaphore(void) { struct sembuf down = {0, -1, 0}; return CALL4(ON_SEMAPHORES, semaphore_set, &down, 1, 0); }

static long
receive_message(void)
{
    struct { void *base; unsigned long length; } part = {little, sizeof little};
    struct { void *name; int length; void *parts; unsigned long count; void *control; unsigned long size; int flags; } message;
    memset(&message, 0, sizeof message);
    message.parts = &part;
    message.count = 1;
    return CALL3(recvmsg, ends[0], &message, 0);
}

static long
wait_some_time(void)
{
    __s64 hour[2] = {3600, 0};
    return WAIT_ON(shared_word, hour);
}

static long
sleep_some_time(void)
{
#ifdef __NR_clock_nanosleep_time64
    __s64 hour[2] = {3600, 0};
#else
    long hour[2] = {3600, 0};
#endif
    return CALL4(SLEEP, CLOCK_MONOTONIC, 0, hour, 0);
}

static long
lock_record(void)
{
    struct flock lock = {.l_type = F_WRLCK};
    return CALL3(LOCK_CALL, ends[0], F_SETLKW, &lock);
}

/* What lets the call finish, in another process; before the signal is sent it may have to take something. */
static void write_text(void) { CALL3(write, ends[1], "12345678", 8); }
static void write_event(void) { __u64 one = 1; CALL3(write, ends[1], &one, 8); }
static void read_all(void) { CALL3(read, ends[0], many, MANY); }
static void read_pair(void) { CALL3(read, ends[1], many, MANY); }
static void connect_to(void) { CALL3(connect, CALL3(socket, AF_UNIX, SOCK_STREAM, 0), &socket_name, sizeof socket_name); }
static void accept_other(void) { CALL4(accept4, ends[0], 0, 0, 0); }
static void send_message(void) { CALL5(SEND_MESSAGE, ends[0], "12345678", 8, 0, 0); }
static void take_message(void) { CALL5(RECEIVE_MESSAGE, ends[0], little, 16, 0, 0); }
static void wake(void) { FUTEX(shared_word, FUTEX_WAKE, 1, 0, 0, 0); }
static void end_helper(void) { CALL2(kill, helper, SIGKILL); }
static void nothing(void) {}

static long other_file;
static void take_lock(void)
{
    char path[] = "/proc/self/fd/00", *digits = path + sizeof path - 3;
    digits[0] = '0' + ends[0] / 10;
    digits[1] = '0' + ends[0] % 10;
    if (ends[0] < 10)
        digits[0] = digits[1], digits[1] = 0;
    other_file = opened(path, O_RDWR);
    CALL2(flock, other_file, 2);
}
static void give_lock_back(void) { CALL2(flock, other_file, 8); }
static void take_record(void) { struct flock lock = {.l_type = F_WRLCK}; CALL3(LOCK_CALL, ends[0], F_SETLK, &lock); }
static void give_record_back(void) { struct flock lock = {.l_type = F_UNLCK}; CALL3(LOCK_CALL, ends[0], F_SETLK, &lock); }
static void take_pi(void) { *shared_word = CALL1(gettid, 0); }
static void give_pi_back(void) { FUTEX(shared_word, FUTEX_UNLOCK_PI, 0, 0, 0, 0); }

enum { FAILS, GOES_ON, ALWAYS };

static const struct blocking {
    const char *name;
    void (*prepare)(void);
    void (*take)(void);
    long (*call)(void);
    void (*finish)(void);
    int restarts;
    long result;
} blocking[] = {
    {"read from a pipe", make_pipe, nothing, read_one, write_text, GOES_ON, 8},
    {"readv", make_pipe, nothing, read_parts, write_text, GOES_ON, 4},
    {"write to a full pipe", make_full_pipe, nothing, write_one, read_all, GOES_ON, 1},
    {"splice", make_pipe, nothing, splice_one, write_text, GOES_ON, 4},
    {"read of an eventfd", make_event, nothing, read_one, write_event, GOES_ON, 8},
    {"read of a timerfd", make_timer, nothing, read_one, nothing, GOES_ON, 8},
    {"recvfrom", make_pair, nothing, receive, write_text, GOES_ON, 8},
    {"recvmsg", make_pair, nothing, receive_message, write_text, GOES_ON, 8},
    {"recvfrom with SO_RCVTIMEO", make_impatient_pair, nothing, receive, write_text, FAILS, 0},
    {"sendto", make_full_pair, nothing, send_one, read_pair, GOES_ON, 1},
    {"accept4", make_listener, nothing, accept_one, connect_to, GOES_ON, 1},
    {"connect", make_busy_listener, nothing, connect_one, accept_other, GOES_ON, 0},
    {"wait4", make_nothing, nothing, wait_child, end_helper, GOES_ON, 1},
    {"waitid", make_nothing, nothing, wait_id, end_helper, GOES_ON, 0},
    {"flock", make_file, take_lock, lock_file, give_lock_back, GOES_ON, 0},
    {"F_SETLKW", make_file, take_record, lock_record, give_record_back, GOES_ON, 0},
    {"mq_timedreceive", make_queue, nothing, take_messages, send_message, GOES_ON, 8},
    {"mq_timedsend", make_full_queue, nothing, give_message, take_message, GOES_ON, 0},
    {"FUTEX_WAIT", make_nothing, nothing, wait_forever, wake, GOES_ON, 0},
    {"FUTEX_WAIT_BITSET", make_nothing, nothing, wait_bits, wake, GOES_ON, 0},
    {"FUTEX_LOCK_PI", make_nothing, take_pi, lock_pi, give_pi_back, ALWAYS, 0},
    {"FUTEX_WAIT with a time", make_nothing, nothing, wait_some_time, wake, FAILS, 0},
    {"poll", make_pipe, nothing, poll_one, write_text, FAILS, 0},
    {"select", make_pipe, nothing, select_one, write_text, FAILS, 0},
    {"epoll_pwait", make_epoll, nothing, wait_epoll, nothing, FAILS, 0},
    {"rt_sigsuspend", make_nothing, nothing, suspend, nothing, FAILS, 0},
    {"rt_sigtimedwait", make_nothing, nothing, await_signal, nothing, FAILS, 0},
    {"clock_nanosleep", make_nothing, nothing, sleep_some_time, nothing, FAILS, 0},
    {"msgrcv", make_keyed_queue, nothing, take_keyed, nothing, FAILS, 0},
    {"msgsnd", make_full_keyed_queue, nothing, give_keyed, nothing, FAILS, 0},
    {"semop", make_semaphores, nothing, take_semaphore, nothing, FAILS, 0},
};

static void
clean_up(void)
{
    for (int i = 0; i < 2; i++)
        if (ends[i] >= 0 && (i == 0 || ends[0] != ends[1]))
            CALL1(close, ends[i]);
    if (queue > 0)
        CALL3(msgctl, queue, IPC_RMID, 0);
    if (semaphore_set > 0)
        CALL4(semctl, semaphore_set, 0, IPC_RMID, 0);
    queue = semaphore_set = 0;
}

/* Makes the call while another process sends a signal: once to see it fail or go on, with what it is then given. */
static void
disturbed(const struct blocking *kind, int restart)
{
    int handled = seen[SIGUSR1];
    *shared_word = 0;
    kind->prepare();
    int waits = kind->finish == end_helper;
    helper = waits ? child() : helper;
    if (waits && !helper) {
        pause_for(5000);
        CALL1(exit_group, 0);
    }
    handle(SIGUSR1, note, restart ? SA_RESTART : 0, 0);
    int goes_on = kind->restarts == ALWAYS || (kind->restarts == GOES_ON && restart);
    long pid = child();
    if (!pid) {
        kind->take();
        pause_for(40);
        CALL2(kill, target, SIGUSR1);
        pause_for(20);
        if (goes_on || kind->take != nothing)
            kind->finish();
        CALL1(exit_group, 0);
    }
    if (kind->take != nothing)
        pause_for(20);
    long result = kind->call();
    if (result == -ENOSYS && lacks_allowed)
        say("no "), say(kind->name), say("\n");
    else
        expect(kind->name, result, goes_on ? kind->result : -EINTR);
    pause_for(result == -ENOSYS ? 200 : 0);
    expect(kind->name, seen[SIGUSR1] - handled, 1);
    CALL4(wait4, pid, 0, 0, 0);
    if (waits) {
        CALL2(kill, helper, SIGKILL);
        CALL4(wait4, helper, 0, 0, 0);
    }
    clean_up();
}

/* The handler gives the interrupted call another result. */
#if defined(__mips__)
#define RESULT(c) ((c)->uc_mcontext.sc_regs[2])
#elif defined(__aarch64__)
#define RESULT(c) ((c)->uc_mcontext.regs[0])
#elif defined(__arm__)
#define RESULT(c) ((c)->uc_mcontext.arm_r0)
#elif defined(__x86_64__)
#define RESULT(c) ((c)->uc_mcontext.rax)
#elif defined(__i386__)
#define RESULT(c) ((c)->uc_mcontext.eax)
#elif defined(__powerpc64__)
#define RESULT(c) ((c)->uc_mcontext.gp_regs[3])
#endif

static void
change_result(int signal, siginfo_t *info, void *context)
{
    (void) signal;
    (void) info;
    RESULT((struct ucontext *) context) = 4711;
}

static void
changed_result(void)
{
    handle(SIGUSR1, change_result, 0, 0);
    expect("the handler's result", CALL3(tgkill, CALL1(getpid, 0), CALL1(gettid, 0), SIGUSR1), 4711);
    make_pipe();
    long pid = child();
    if (!pid) {
        pause_for(20);
        CALL2(kill, target, SIGUSR1);
        CALL1(exit_group, 0);
    }
    long result = read_one();
    expect("of a call that blocked", result == 4711 || result == -4711, 1);
    wait_for(pid, 0);
    clean_up();
}

/* No room is left on the stack: the handler runs on the other one, and jumps out; again, since that leaves nothing behind. */
static int depth;

static int SAYS(noinline)
deeper(volatile char *from)
{
    volatile char room[65536];
    room[0] = from[0] + 1;
    if (++depth > 1 << 20)
        return 0; /* never: the stack ends before */
    return deeper(room) + room[0];
}

static void
leap_from_other(int signal, siginfo_t *info, void *context)
{
    note(signal, info, context);
    change_mask(SIG_UNBLOCK, BIT(SIGSEGV));
    __builtin_longjmp(jump, 1);
}

static void SAYS(noinline)
overflow(void)
{
    volatile char none = 0;
    deeper(&none);
}

static void SAYS(noinline)
overflows(void)
{
    struct sigaltstack stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
    CALL2(sigaltstack, &stack, 0);
    seen[SIGSEGV] = 0;
    for (volatile int i = 0; i < 3; i++) {
        handle(SIGSEGV, leap_from_other, SA_ONSTACK, 0);
        depth = 0;
        if (!__builtin_setjmp(jump))
            overflow();
        expect("on the other stack", on_stack, 1);
        expect("deep", depth > 50, 1);
    }
    expect("overflows", seen[SIGSEGV], 3);
    stack.ss_flags = 2;
    CALL2(sigaltstack, &stack, 0);
}

/* Signals within handlers within handlers, from another process, as deep as there are signals. */
static volatile int nesting, deepest;

static void
nest(int signal, siginfo_t *info, void *context)
{
    (void) info;
    (void) context;
    seen[signal]++;
    if (++nesting > deepest)
        deepest = nesting;
    pause_for(20);
    nesting--;
}

static void
deeply_nested(void)
{
    for (int signal = 34; signal < 60; signal++) {
        seen[signal] = 0;
        handle(signal, nest, SA_NODEFER, 0);
    }
    long pid = child();
    if (!pid) {
        for (int i = 0; i < 3; i++)
            for (int signal = 34; signal < 60; signal++)
                CALL2(kill, target, signal), pause_for(1);
        CALL1(exit_group, 0);
    }
    while (CALL4(wait4, pid, 0, 0, 0) == -EINTR)
        ;
    pause_for(20);
    for (int signal = 34; signal < 60; signal++)
        expect("queued each time", seen[signal], 3);
    expect("nested", deepest > 2, 1);
}

/* Stopped and continued in the middle: without a handler the call goes on as if nothing had been. */
static void
stopped(void)
{
    make_pipe();
    long pid = child();
    if (!pid)
        CALL1(exit_group, read_one() == 8 ? 5 : 6);
    int status = 0;
    pause_for(10);
    CALL2(kill, pid, SIGSTOP);
    expect("WUNTRACED", CALL4(wait4, pid, &status, WUNTRACED, 0), pid);
    expect("stopped", status, SIGSTOP << 8 | 0x7f);
    CALL2(kill, pid, SIGCONT);
    expect("WCONTINUED", CALL4(wait4, pid, &status, WCONTINUED, 0), pid);
    expect("continued", status, 0xffff);
    write_text();
    wait_for(pid, 5 << 8);
    clean_up();
}

/* A file that is mapped keeps its content when it has no name any more, and nobody has it open. */
static void
without_name(void)
{
    long fd = opened("/dev/shm/torture", O_RDWR | O_CREAT);
    CALL3(write, fd, "text", 4);
#ifdef __NR_mmap2
    char *shown = (char *) CALL6(mmap2, 0, 4, PROT_READ, MAP_SHARED, fd, 0);
#else
    char *shown = (char *) CALL6(mmap, 0, 4, PROT_READ, MAP_SHARED, fd, 0);
#endif
    expect("unlinkat", CALL3(unlinkat, HERE, "/dev/shm/torture", 0), 0);
    CALL1(close, fd);
    expect("still there", memcmp(shown, "text", 4), 0);
}

static void
torture(int may_lack)
{
    lacks_allowed = may_lack;
    target = CALL1(getpid, 0);
    memcpy(socket_name.sun_path + 9, &target, sizeof target); /* a name for this run alone */
    shared_word = (int *) MAP(65536, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS);
    for (unsigned i = 0; i < sizeof blocking / sizeof *blocking; i++)
        for (int restart = 0; restart < 2; restart++)
            disturbed(&blocking[i], restart);
    without_name();
    changed_result();
    stopped();
    deeply_nested();
    overflows();
}
