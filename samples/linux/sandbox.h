/* Tries to reach what it was not given: each way has to fail, and nothing may be left behind. */


static void
denied(const char *what, long result)
{
    if (result != -EACCES && result != -EPERM && result != -ENETUNREACH && result != -EROFS && result != -EXDEV) {
        expect(what, result, -EACCES);
    }
}

static void
join(char *to, const char *directory, const char *name)
{
    while (*directory)
        *to++ = *directory++;
    *to++ = '/';
    while ((*to++ = *name++))
        ;
}

/* 'outside' has a file 'secret' and may not be touched. */
static void
sandbox(const char *outside)
{
    char secret[256], fresh[256], dots[512];
    join(secret, outside, "secret");
    join(fresh, outside, "fresh");
    join(dots, "../../../../../../../../../..", secret);
    denied("read", opened(secret, O_RDONLY));
    denied("read through ..", opened(dots, O_RDONLY));
    denied("write", opened(secret, O_WRONLY));
    denied("truncate", opened(secret, O_RDWR | O_TRUNC));
    denied("create", opened(fresh, O_CREAT | O_WRONLY));
    denied("list", CALL3(getdents64, opened(outside, O_RDONLY | O_DIRECTORY), secret, 0) == -EBADF ? -EACCES : 0);
    denied("mkdir", CALL3(mkdirat, HERE, fresh, 0700));
    denied("mknod", CALL4(mknodat, HERE, fresh, 0010600, 0));
    denied("unlink", CALL3(unlinkat, HERE, secret, 0));
    denied("link", CALL5(linkat, HERE, secret, HERE, "stolen", 0));
    denied("link out", CALL5(linkat, HERE, "/proc/self/exe", HERE, fresh, 0));
    denied("rename", CALL5(renameat2, HERE, secret, HERE, fresh, 0));
    denied("symlink", CALL3(symlinkat, "x", HERE, fresh));
    denied("chmod", CALL3(fchmodat, HERE, secret, 0777));
    denied("chown", CALL5(fchownat, HERE, secret, 1, 1, 0));
    denied("bind", ({
        struct sockaddr_un name = {.sun_family = AF_UNIX};
        join(name.sun_path, outside, "socket");
        CALL3(bind, CALL3(socket, AF_UNIX, SOCK_STREAM, 0), &name, sizeof name);
    }));
    struct sockaddr_in far = {.sin_family = AF_INET, .sin_port = 80};
    memcpy(&far.sin_addr, "\x5d\xb8\xd8\x22", 4);
    denied("connect", CALL3(connect, CALL3(socket, AF_INET, SOCK_STREAM, 0), &far, sizeof far));
    denied("send", CALL6(sendto, CALL3(socket, AF_INET, SOCK_DGRAM, 0), "x", 1, 0, &far, sizeof far));
    struct sockaddr_in6 far6 = {.sin6_family = AF_INET6, .sin6_port = 80, .sin6_addr = {{{0x26, 6, 0x28}}}};
    denied("connect IPv6", CALL3(connect, CALL3(socket, AF_INET6, SOCK_STREAM, 0), &far6, sizeof far6));
    denied("send IPv6", CALL6(sendto, CALL3(socket, AF_INET6, SOCK_DGRAM, 0), "x", 1, 0, &far6, sizeof far6));
    expect("bind to another's address", CALL3(bind, CALL3(socket, AF_INET, SOCK_STREAM, 0), &far, sizeof far), -EADDRNOTAVAIL);
    expect("IPv6 as well", CALL3(bind, CALL3(socket, AF_INET6, SOCK_STREAM, 0), &far6, sizeof far6), -EADDRNOTAVAIL);
    denied("raw", CALL3(socket, AF_INET, 3, 1));
    denied("mount", CALL5(mount, outside, "/proc", "x", 4096, 0));
    denied("through /proc/self/root", ({
        char way[512];
        join(way, "/proc/self/root", secret);
        opened(way, O_RDONLY);
    }));
    denied("through /proc/1/root", ({
        char way[512];
        join(way, "/proc/self/cwd/../../../../../../..", secret);
        opened(way, O_RDWR);
    }));
    denied("execute", ({
        char *none[] = {0};
        CALL3(execve, secret, none, none);
    }));
}
