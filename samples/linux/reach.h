/* Reaches who listens on the host: a stream and a datagram to one port, nobody at another; then lets itself be reached. */
static long
decimal(const char *text)
{
    long n = 0;
    for (; *text; text++)
        n = n * 10 + *text - '0';
    return n;
}

static struct sockaddr_in
local_port(const char *text)
{
    long port = decimal(text);
    unsigned char bytes[2] = {port >> 8, port};
    struct sockaddr_in address = {.sin_family = AF_INET};
    memcpy(&address.sin_port, bytes, 2);
    memcpy(&address.sin_addr, "\x7f\0\0\1", 4);
    return address;
}

/* Asks for the answer to 'ping' until the other side says no more. */
static void
ping(long socket)
{
    char text[16];
    long got, count = 0;
    expect("send", CALL6(sendto, socket, "ping", 4, 0, 0, 0), 4);
    expect("shutdown", CALL2(shutdown, socket, 1), 0);
    while ((got = CALL6(recvfrom, socket, text + count, sizeof text - count, 0, 0, 0)) > 0)
        count += got;
    expect("end", got, 0);
    expect("answer", count, 4);
    expect("PING", memcmp(text, "PING", 4), 0);
    CALL1(close, socket);
}

static void
reach(const char *there, const char *nobody, const char *forbidden, const char *own)
{
    struct sockaddr_in address = local_port(there);
    long stream = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("connect", CALL3(connect, stream, &address, sizeof address), 0);
    expect("connect again", CALL3(connect, stream, &address, sizeof address), -EISCONN);
    struct sockaddr_in found;
    int length = sizeof found;
    expect("getpeername", CALL3(getpeername, stream, &found, &length), 0);
    expect("port", found.sin_port, address.sin_port);
    ping(stream);

    stream = CALL3(socket, AF_INET, SOCK_STREAM | O_NONBLOCK, 0);
    long begun = CALL3(connect, stream, &address, sizeof address);
    expect("connect without waiting", begun, -EINPROGRESS);
    struct pollfd poll = {stream, POLLOUT, 0};
    expect("poll", CALL5(POLL, &poll, 1, 0, 0, SIGNALS), 1);
    int error = -1, size = sizeof error;
    expect("SO_ERROR", CALL5(getsockopt, stream, SOL_SOCKET, SO_ERROR, &error, &size), 0);
    expect("no error", error, 0);
    CALL3(LOCK_CALL, stream, F_SETFL, O_RDWR);
    ping(stream);

    long datagram = CALL3(socket, AF_INET, SOCK_DGRAM, 0);
    char text[16];
    expect("sendto", CALL6(sendto, datagram, "ping", 4, 0, &address, sizeof address), 4);
    length = sizeof found;
    expect("recvfrom", CALL6(recvfrom, datagram, text, sizeof text, 0, &found, &length), 4);
    expect("PING", memcmp(text, "PING", 4), 0);
    expect("from", found.sin_port, address.sin_port);
    CALL1(close, datagram);

    address = local_port(nobody);
    stream = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("nobody there", CALL3(connect, stream, &address, sizeof address), -ECONNREFUSED);
    CALL1(close, stream);
    address = local_port(forbidden);
    stream = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("not of this run", CALL3(connect, stream, &address, sizeof address), -ECONNREFUSED);
    CALL1(close, stream);

    address = local_port(own);
    long listener = CALL3(socket, AF_INET, SOCK_STREAM, 0);
    expect("bind", CALL3(bind, listener, &address, sizeof address), 0);
    expect("listen", CALL2(listen, listener, 5), 0);
    stream = CALL4(accept4, listener, 0, 0, 0);
    expect("accept4", stream > 0, 1);
    expect("heard", CALL6(recvfrom, stream, text, 5, 0x100, 0, 0), 5);
    expect("said", CALL6(sendto, stream, text, 5, 0, 0, 0), 5);
    CALL1(close, stream);
    CALL1(close, listener);
}
