package mimus.linux.kernel;

/** The failure of a system call; without a stack trace, since it is part of normal operation. */
public final class SyscallFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Errno errno;

    SyscallFailure(Errno errno) {
        super(errno.name(), null, false, false);
        this.errno = errno;
    }

    public Errno errno() {
        return errno;
    }
}
