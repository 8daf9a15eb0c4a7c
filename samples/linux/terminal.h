/*
 * A terminal with job control: 'terminal' puts a program in the foreground that shows keys, lines, signals and the size of the
 * window; 'pty' does so at a pseudoterminal, as a person who sees what has to be seen there.
 */
#include <asm/termbits.h>
#include <asm/termios.h>
#include <asm/ioctls.h>

enum { IN_LINES = ICANON | ECHO | ISIG };

static void
tell_size(void)
{
    struct winsize window = {0, 0, 0, 0};
    CALL3(ioctl, 0, TIOCGWINSZ, &window);
    number(window.ws_row), say(" "), number(window.ws_col), say("\n");
    flush();
}

/* Lines as the terminal edits them, until one of them is 'raw'. */
static void
show_lines(void)
{
    char line[64];
    unsigned long none[SIGNALS / sizeof(long)] = {0};
    for (;;) {
        struct pollfd poll = {0, POLLIN, 0};
        if (CALL5(POLL, &poll, 1, 0, none, SIGNALS) == -EINTR) {
            if (seen[SIGINT])
                say("interrupted\n");
            if (seen[SIGWINCH])
                tell_size();
            seen[SIGINT] = seen[SIGWINCH] = 0;
            flush();
            continue;
        }
        long length = CALL3(read, 0, line, sizeof line - 1);
        if (length <= 0)
            return;
        line[length] = 0;
        if (same(line, "raw\n"))
            return;
        say("line "), say(line);
        flush();
    }
}

/* Keys as they come, until one of them is 'q'. */
static void
show_keys(void)
{
    struct termios before, raw;
    expect("TCGETS", CALL3(ioctl, 0, TCGETS, &before), 0);
    expect("lines", before.c_lflag & IN_LINES, IN_LINES);
    raw = before;
    raw.c_lflag &= ~IN_LINES;
    raw.c_iflag &= ~(ICRNL | IXON);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    expect("TCSETS", CALL3(ioctl, 0, TCSETS, &raw), 0);
    say("keys\n");
    flush();
    for (unsigned char key = 0; key != 'q' && CALL3(read, 0, &key, 1) == 1;) {
        say("key "), number(key), say("\n");
        flush();
    }
    expect("TCSETSW", CALL3(ioctl, 0, TCSETSW, &before), 0);
}

/* Only who is in the foreground may say who is, unless it does not hear SIGTTOU. */
static void
put_in_foreground(int group)
{
    change_mask(SIG_BLOCK, BIT(SIGTTOU));
    expect("TIOCSPGRP", CALL3(ioctl, 0, TIOCSPGRP, &group), 0);
    change_mask(SIG_UNBLOCK, BIT(SIGTTOU));
}

/* Looks once whether somebody types: from now on it is this program that is typed to. */
static void
listen_once(void)
{
    __s64 no_time[2] = {0, 0};
    struct pollfd poll = {0, POLLIN, 0};
    CALL5(POLL, &poll, 1, no_time, 0, SIGNALS);
}

static void
work(void)
{
    CALL2(setpgid, 0, 0);
    put_in_foreground(CALL1(getpid, 0));
    handle(SIGINT, note, 0, 0);
    handle(SIGWINCH, note, 0, 0);
    change_mask(SIG_BLOCK, BIT(SIGINT) | BIT(SIGWINCH)); /* they come while it waits, and at no other time */
    listen_once();
    tell_size();
    show_lines();
    show_keys();
    flush();
    CALL1(exit_group, failures ? 1 : 3);
}

/* What a shell does: whoever stops in the foreground is told of, and goes on. */
static void
lead(void)
{
    int status = 0, foreground = 0, own = CALL1(getpgid, 0);
    long worker = child();
    if (!worker)
        work();
    CALL2(setpgid, worker, worker);
    while (CALL4(wait4, worker, &status, WUNTRACED, 0) == worker && (status & 0xff) == 0x7f) {
        expect("stopped", status, SIGTSTP << 8 | 0x7f);
        CALL3(ioctl, 0, TIOCGPGRP, &foreground);
        expect("TIOCGPGRP", foreground, worker);
        put_in_foreground(own);
        say("stopped\n");
        flush();
        put_in_foreground(worker);
        CALL2(kill, -worker, SIGCONT);
    }
    put_in_foreground(own);
    say("ended "), number(status >> 8), say("\n");
    flush();
}

/* The master's side shows this next. */
static void
shows(long master, const char *text)
{
    char got[128];
    long length = 0, wanted = 0, count = 1;
    while (text[wanted])
        wanted++;
    while (length < wanted && count > 0) {
#ifdef __NR_ppoll_time64
        __s64 time[2] = {10, 0};
#else
        long time[2] = {10, 0};
#endif
        struct pollfd poll = {master, POLLIN, 0};
        CALL5(POLL, &poll, 1, time, 0, SIGNALS);
        count = poll.revents ? CALL3(read, master, got + length, wanted - length) : 0;
        length += count > 0 ? count : 0;
    }
    got[length] = 0;
    if (!same(got, text))
        say("'"), say(got), say("' is shown\n");
    expect(text, length, wanted);
}

static void
type(long master, const char *keys, long count)
{
    expect("typed", CALL3(write, master, keys, count), count);
}

static void
follow(const char *path)
{
    int session = 0;
    CALL1(setsid, 0);
    long terminal = opened(path, O_RDWR | O_NOCTTY);
    for (int fd = 0; fd < 3; fd++)
        CALL3(dup3, terminal, fd, 0);
    expect("no TIOCGSID yet", CALL3(ioctl, 0, TIOCGSID, &session) < 0, 1);
    expect("TIOCSCTTY", CALL3(ioctl, 0, TIOCSCTTY, 0), 0);
    expect("TIOCGSID", CALL3(ioctl, 0, TIOCGSID, &session), 0);
    if (!lacks_allowed) /* qemu-user 7.2 leaves it as it was */
        expect("session", session, CALL1(getpid, 0));
    lead();
    CALL1(exit_group, failures ? 1 : 5);
}

static void
pty(int may_lack)
{
    lacks_allowed = may_lack;
    int no = 0, index = -1;
    char path[] = "/dev/pts/00", *digits = path + sizeof path - 3, byte;
    struct winsize window = {24, 80, 0, 0};
    long master = opened("/dev/ptmx", O_RDWR | O_NOCTTY);
    expect("TIOCGPTN", CALL3(ioctl, master, TIOCGPTN, &index), 0);
    digits[0] = '0' + (index < 10 ? index : index / 10);
    digits[1] = index < 10 ? 0 : '0' + index % 10;
    expect("locked", opened(path, O_RDWR | O_NOCTTY), -EIO);
    expect("TIOCSPTLCK", CALL3(ioctl, master, TIOCSPTLCK, &no), 0);
    expect("TIOCSWINSZ", CALL3(ioctl, master, TIOCSWINSZ, &window), 0);
    long pid = child();
    if (!pid) {
        CALL1(close, master);
        follow(path);
    }
    shows(master, "24 80\r\n");
    window.ws_row = 30, window.ws_col = 100;
    CALL3(ioctl, master, TIOCSWINSZ, &window);
    shows(master, "30 100\r\n");
    type(master, "abc\x7f" "d\n", 6);
    shows(master, "abc\b \bd\r\nline abd\r\n");
    type(master, "\3", 1);
    shows(master, "^Cinterrupted\r\n");
    type(master, "\x1a", 1);
    shows(master, "^Zstopped\r\n");
    type(master, "raw\n", 4);
    shows(master, "raw\r\nkeys\r\n");
    type(master, "\3\r", 2);
    shows(master, "key 3\r\nkey 13\r\n");
    type(master, "q", 1);
    shows(master, "key 113\r\nended 3\r\n");
    wait_for(pid, 5 << 8);
    expect("nobody is there any more", CALL3(read, master, &byte, 1), -EIO);
}
