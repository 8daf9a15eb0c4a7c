/* One or two calls of each family, and what Linux answers. */
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/eventpoll.h>
#include <linux/inotify.h>
#include <linux/ipc.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/memfd.h>
#include <linux/mman.h>
#include <linux/msg.h>
#include <linux/mqueue.h>
#include <linux/poll.h>
#include <linux/sem.h>
#include <linux/shm.h>
#include <linux/signalfd.h>
#include <linux/socket.h>
#include <linux/stat.h>
#include <linux/time.h>
#include <linux/timerfd.h>
#include <linux/un.h>
#include <linux/utsname.h>
#include <linux/wait.h>
#include <linux/sched.h>
#include <linux/capability.h>
#include <asm/signal.h>
#include <asm/socket.h>

#ifndef SOCK_STREAM /* those of MIPS are the other way round */
#ifdef __mips__
enum { SOCK_DGRAM = 1, SOCK_STREAM = 2 };
#else
enum { SOCK_STREAM = 1, SOCK_DGRAM = 2 };
#endif
#endif
enum { AF_UNIX = 1, AF_INET = 2, AF_INET6 = 10 };
#ifdef __mips__
enum { LAST_SIGNAL = 128 };
#else
enum { LAST_SIGNAL = 64 };
#endif
/* Calls that were there before their structures grew want to be told which are meant. */
#if defined(__arm__) || defined(__mips64)
enum { NEW = 0x100 };
#else
enum { NEW = 0 };
#endif
enum { SHUT_WR = 1, HERE = AT_FDCWD, SIGNALS = LAST_SIGNAL / 8 };

static void
wait_for(long pid, int status)
{
    int found = -1;
    expect("wait4", CALL4(wait4, pid, &found, 0, 0), pid);
    expect("status", found, status);
}

static long
child(void)
{
    flush();
#ifdef __NR_fork
    return CALL1(fork, 0);
#else
    return CALL5(clone, SIGCHLD, 0, 0, 0, 0);
#endif
}

static long
opened(const char *path, int flags)
{
    return CALL4(openat, HERE, path, flags, 0600);
}

static void
sockets(void)
{
    char got[16] = "";
    int pair[2], type = 0;
    unsigned length = sizeof type;
    expect("socketpair", CALL4(socketpair, AF_UNIX, SOCK_STREAM, 0, pair), 0);
    expect("write", CALL3(write, pair[0], "abc", 3), 3);
    expect("recvfrom", CALL6(recvfrom, pair[1], got, sizeof got, 0, 0, 0), 3);
    expect("what came", memcmp(got, "abc", 3), 0);
    expect("getsockopt", CALL5(getsockopt, pair[0], SOL_SOCKET, SO_TYPE, &type, &length), 0);
    expect("SO_TYPE", type, SOCK_STREAM);
    expect("shutdown", CALL2(shutdown, pair[0], SHUT_WR), 0);
    expect("end", CALL3(read, pair[1], got, sizeof got), 0);
    struct sockaddr_in address = {.sin_family = AF_INET};
    memcpy(&address.sin_addr, "\x7f\0\0\1", 4);
    long server = CALL3(socket, AF_INET, SOCK_STREAM, 0), client = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("bind", CALL3(bind, server, &address, sizeof address), 0);
    expect("listen", CALL2(listen, server, 4), 0);
    length = sizeof address;
    expect("getsockname", CALL3(getsockname, server, &address, &length), 0);
    expect("connect", CALL3(connect, client, &address, sizeof address), 0);
    long accepted = CALL4(accept4, server, 0, 0, 0);
    expect("accept4", accepted > 0, 1);
    expect("sendto", CALL6(sendto, client, "xyz", 3, 0, 0, 0), 3);
    expect("read", CALL3(read, accepted, got, sizeof got), 3);
    long again = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("bind again", CALL3(bind, again, &address, sizeof address), -EADDRINUSE);
    expect("a file is no socket", CALL2(listen, 1, 1), -ENOTSOCK);
    expect("family", CALL3(socket, 99, SOCK_STREAM, 0), -EAFNOSUPPORT);
}

static void
events(void)
{
    __u64 eight = 5;
    struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data = 42}, happened = {0};
    long counter = CALL2(eventfd2, 0, 0), epoll = CALL1(epoll_create1, 0);
    expect("epoll_ctl", CALL4(epoll_ctl, epoll, EPOLL_CTL_ADD, counter, &event), 0);
    expect("epoll_ctl twice", CALL4(epoll_ctl, epoll, EPOLL_CTL_ADD, counter, &event), -EEXIST);
    expect("epoll_pwait", CALL6(epoll_pwait, epoll, &happened, 1, 0, 0, 8), 0);
    expect("eventfd write", CALL3(write, counter, &eight, 8), 8);
    expect("epoll_pwait", CALL6(epoll_pwait, epoll, &happened, 1, -1, 0, 8), 1);
    expect("data", happened.data, 42);
    expect("edge", CALL6(epoll_pwait, epoll, &happened, 1, 0, 0, 8), 0);
    expect("eventfd read", CALL3(read, counter, &eight, 8), 8);
    expect("count", eight, 5);
    long timer = CALL2(timerfd_create, CLOCK_MONOTONIC, 0);
#ifdef __NR_timerfd_settime64
    struct { __s64 again[2], first[2]; } when = {{0, 1000000}, {0, 1000000}};
    expect("timerfd_settime", CALL4(timerfd_settime64, timer, 0, &when, 0), 0);
#else
    struct { __s64 again[2], first[2]; } when = {{0, 1000000}, {0, 1000000}};
    expect("timerfd_settime", CALL4(timerfd_settime, timer, 0, &when, 0), 0);
#endif
    expect("timerfd read", CALL3(read, timer, &eight, 8), 8);
    expect("expirations", eight, 1);
    unsigned long set[SIGNALS / sizeof(long)] = {1ul << (SIGUSR1 - 1)};
    expect("rt_sigprocmask", CALL4(rt_sigprocmask, SIG_BLOCK, set, 0, SIGNALS), 0);
    long signals = CALL4(signalfd4, -1, set, SIGNALS, 0);
    expect("kill", CALL2(kill, CALL1(getpid, 0), SIGUSR1), 0);
    struct signalfd_siginfo info;
    expect("signalfd read", CALL3(read, signals, &info, sizeof info), sizeof info);
    expect("signal", info.ssi_signo, SIGUSR1);
    expect("sender", info.ssi_pid, CALL1(getpid, 0));
}

static void
watches(void)
{
    char buffer[256];
    const struct inotify_event *event = (const struct inotify_event *) buffer;
    CALL3(mkdirat, HERE, "/dev/shm/watched", 0700);
    long watch = CALL1(inotify_init1, 0);
    expect("inotify_add_watch", CALL3(inotify_add_watch, watch, "/dev/shm/watched", IN_CREATE | IN_DELETE), 1);
    CALL1(close, opened("/dev/shm/watched/new", O_CREAT | O_RDWR));
    expect("inotify read", CALL3(read, watch, buffer, sizeof buffer), 32);
    expect("mask", event->mask, IN_CREATE);
    expect("name", same(event->name, "new"), 1);
    expect("unlinkat", CALL3(unlinkat, HERE, "/dev/shm/watched/new", 0), 0);
    expect("inotify read", CALL3(read, watch, buffer, sizeof buffer), 32);
    expect("mask", event->mask, IN_DELETE);
    expect("inotify_rm_watch", CALL2(inotify_rm_watch, watch, 1), 0);
    expect("inotify_rm_watch", CALL2(inotify_rm_watch, watch, 1), -EINVAL);
}

static void
shared_memory(void)
{
#ifdef __NR_shmget
    long id = CALL3(shmget, IPC_PRIVATE, 4096, IPC_CREAT | 0600);
    int *at = (int *) CALL3(shmat, id, 0, 0);
    struct shmid64_ds state;
    *at = 0;
    long pid = child();
    if (!pid) {
        *at = 77;
        CALL1(exit_group, 0);
    }
    wait_for(pid, 0);
    expect("shared", *(volatile int *) at, 77);
    expect("shmctl", CALL3(shmctl, id, IPC_STAT | NEW, &state), 0);
    expect("shm_nattch", state.shm_nattch, 1);
    expect("shm_segsz", state.shm_segsz, 4096);
    expect("shmdt", CALL1(shmdt, at), 0);
    expect("shmctl", CALL3(shmctl, id, IPC_RMID | NEW, 0), 0);
    expect("shmat", CALL3(shmat, id, 0, 0), -EINVAL);
#endif
}

static void
semaphores(void)
{
#if defined(__NR_semget) && defined(__NR_semop)
    long id = CALL3(semget, IPC_PRIVATE, 2, IPC_CREAT | 0600);
    struct sembuf up = {1, 1, SEM_UNDO}, down = {1, -1, IPC_NOWAIT}, wait = {0, -1, 0};
    expect("semop", CALL3(semop, id, &down, 1), -EAGAIN);
    expect("semop", CALL3(semop, id, &up, 1), 0);
    expect("GETVAL", CALL4(semctl, id, 1, GETVAL | NEW, 0), 1);
    long pid = child();
    if (!pid)
        CALL1(exit_group, CALL3(semop, id, &wait, 1));
    struct sembuf release = {0, 1, 0};
    CALL1(sched_yield, 0);
    expect("semop", CALL3(semop, id, &release, 1), 0);
    wait_for(pid, 0);
    expect("IPC_RMID", CALL4(semctl, id, 0, IPC_RMID | NEW, 0), 0);
#endif
}

static void
queues(void)
{
#ifdef __NR_msgget
    struct { long type; char text[8]; } message = {3, "three"}, other = {2, "two"}, got;
    long id = CALL2(msgget, IPC_PRIVATE, IPC_CREAT | 0600);
    expect("msgsnd", CALL4(msgsnd, id, &message, 6, 0), 0);
    expect("msgsnd", CALL4(msgsnd, id, &other, 4, 0), 0);
    expect("msgrcv", CALL5(msgrcv, id, &got, 8, 2, 0), 4);
    expect("type", got.type, 2);
    expect("msgrcv", CALL5(msgrcv, id, &got, 2, 0, IPC_NOWAIT), -E2BIG);
    expect("msgrcv", CALL5(msgrcv, id, &got, 8, -3, 0), 6);
    expect("msgrcv", CALL5(msgrcv, id, &got, 8, 0, IPC_NOWAIT), -ENOMSG);
    expect("msgctl", CALL3(msgctl, id, IPC_RMID | NEW, 0), 0);
#endif
    struct mq_attr attributes = {.mq_maxmsg = 2, .mq_msgsize = 16};
    char text[16];
    unsigned priority = 0;
    long queue = CALL4(mq_open, "families", O_CREAT | O_RDWR | O_NONBLOCK, 0600, &attributes);
#ifdef __NR_mq_timedsend_time64
#define SEND mq_timedsend_time64
#define RECEIVE mq_timedreceive_time64
#else
#define SEND mq_timedsend
#define RECEIVE mq_timedreceive
#endif
    expect("mq_timedsend", CALL5(SEND, queue, "low", 3, 1, 0), 0);
    expect("mq_timedsend", CALL5(SEND, queue, "high!", 5, 9, 0), 0);
    expect("mq_timedsend", CALL5(SEND, queue, "full", 4, 9, 0), -EAGAIN);
    expect("mq_timedreceive", CALL5(RECEIVE, queue, text, sizeof text, &priority, 0), 5);
    expect("priority", priority, 9);
    expect("mq_unlink", CALL1(mq_unlink, "families"), 0);
    expect("mq_unlink", CALL1(mq_unlink, "families"), -ENOENT);
}

static void
files(void)
{
    char text[8] = "";
    int ends[2];
    long file = CALL2(memfd_create, "file", MFD_ALLOW_SEALING);
    expect("write", CALL3(write, file, "0123456789", 10), 10);
    expect("pipe2", CALL2(pipe2, ends, O_NONBLOCK), 0);
    __u64 offset = 4;
    expect("splice", CALL6(splice, file, &offset, ends[1], 0, 3, 0), 3);
    expect("read", CALL3(read, ends[0], text, sizeof text), 3);
    expect("bytes", memcmp(text, "456", 3), 0);
    expect("offset", offset, 7);
    expect("read", CALL3(read, ends[0], text, sizeof text), -EAGAIN);
    expect("F_ADD_SEALS", CALL3(fcntl, file, F_ADD_SEALS, F_SEAL_WRITE), 0);
    expect("write", CALL3(write, file, "x", 1), -EPERM);
    expect("fsetxattr", CALL5(fsetxattr, file, "user.x", "y", 1, 0), -EOPNOTSUPP);
    expect("close_range", CALL3(close_range, ends[0], ends[0], 0), 0);
    expect("closed", CALL1(close, ends[0]), -EBADF);
    long lock = opened("/dev/shm/lock", O_CREAT | O_RDWR), other = opened("/dev/shm/lock", O_RDWR);
    expect("flock", CALL2(flock, lock, 2), 0);
    expect("flock", CALL2(flock, other, 2 | 4), -EAGAIN);
}

static void
processes(void)
{
    long pid = child();
    if (!pid) {
        CALL2(setpgid, 0, 0);
        CALL2(kill, CALL1(getpid, 0), SIGSTOP);
        CALL1(exit_group, 3);
    }
    int status = 0;
    expect("WUNTRACED", CALL4(wait4, pid, &status, WUNTRACED, 0), pid);
    expect("stopped", status, SIGSTOP << 8 | 0x7f);
    expect("getpgid", CALL1(getpgid, pid), pid);
    long file = CALL2(pidfd_open, pid, 0);
    struct pollfd poll = {file, POLLIN, 0};
#ifdef __NR_ppoll_time64
    expect("ppoll", CALL5(ppoll_time64, &poll, 1, (__s64[2]){0}, 0, 8), 0);
#else
    expect("ppoll", CALL5(ppoll, &poll, 1, (__s64[2]){0}, 0, 8), 0);
#endif
    expect("pidfd_send_signal", CALL4(pidfd_send_signal, file, SIGCONT, 0, 0), 0);
    char info[128] = {0};
    expect("waitid", CALL5(waitid, 3 /* P_PIDFD */, file, info, WEXITED, 0), 0);
    expect("si_signo", *(int *) info, SIGCHLD);
    expect("wait4", CALL4(wait4, -1, 0, 0, 0), -ECHILD);
}

static void
rest(void)
{
    struct new_utsname name;
    expect("uname", CALL1(uname, &name), 0);
    expect("sysname", same(name.sysname, "Linux"), 1);
    int priority = -1;
    expect("sched_getparam", CALL2(sched_getparam, 0, &priority), 0);
    expect("sched_priority", priority, 0);
    expect("sched_get_priority_max", CALL1(sched_get_priority_max, 1), 99);
    expect("getpriority", CALL2(getpriority, 0, 0), 20);
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2];
    expect("capget", CALL2(capget, &header, data), 0);
    expect("mount", CALL5(mount, "x", "/", "tmpfs", 0, 0), -EPERM);
    expect("rseq", CALL4(rseq, 0, 0, 0, 0), -ENOSYS);
    expect("io_uring_setup", CALL2(io_uring_setup, 1, 0), -ENOSYS);
    expect("membarrier", CALL3(membarrier, 0, 0, 0) > 0, 1);
    expect("personality", CALL1(personality, -1) & 0xff, 0);
    char target[8], *source = "vmcopy";
    struct { void *base; unsigned long length; } local = {target, 7}, remote = {source, 7};
    expect("process_vm_readv", CALL6(process_vm_readv, CALL1(getpid, 0), &local, 1, &remote, 1, 0), 7);
    expect("copied", same(target, source), 1);
    char *map = (char *) CALL6(
#ifdef __NR_mmap2
        mmap2,
#else
        mmap,
#endif
        0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    map[4096] = 9;
    expect("mprotect", CALL3(mprotect, map, 4096, PROT_READ), 0);
    expect("madvise", CALL3(madvise, map + 4096, 4096, MADV_DONTNEED), 0);
    expect("zero again", map[4096], 0);
    expect("munmap", CALL2(munmap, map, 8192), 0);
    expect("EFAULT", CALL3(write, 1, map, 1), -EFAULT);
}

static void
families(void)
{
    sockets();
    events();
    watches();
    shared_memory();
    semaphores();
    queues();
    files();
    processes();
    rest();
}
