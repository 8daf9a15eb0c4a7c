package mimus.linux.call;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Users and groups: every guest is root of its own world, and can become nobody else. */
public final class IdentityCalls {
    private IdentityCalls() {}

    @Syscall
    public static long getuid() {
        return 0;
    }

    @Syscall
    public static long geteuid() {
        return 0;
    }

    @Syscall
    public static long getgid() {
        return 0;
    }

    @Syscall
    public static long getegid() {
        return 0;
    }

    private static long onlyRoot(int id) {
        if (id != 0 && id != -1) {
            throw Errno.EPERM.failure();
        }
        return 0;
    }

    @Syscall
    public static long setuid(int id) {
        return onlyRoot(id);
    }

    @Syscall
    public static long setgid(int id) {
        return onlyRoot(id);
    }

    @Syscall
    public static long setreuid(int real, int effective) {
        return onlyRoot(real) | onlyRoot(effective);
    }

    @Syscall
    public static long setregid(int real, int effective) {
        return onlyRoot(real) | onlyRoot(effective);
    }

    @Syscall
    public static long setresuid(int real, int effective, int saved) {
        return onlyRoot(real) | onlyRoot(effective) | onlyRoot(saved);
    }

    @Syscall
    public static long setresgid(int real, int effective, int saved) {
        return onlyRoot(real) | onlyRoot(effective) | onlyRoot(saved);
    }

    @Syscall
    public static long getresuid(Task t, long real, long effective, long saved) {
        t.memory().int32(real, 0);
        t.memory().int32(effective, 0);
        t.memory().int32(saved, 0);
        return 0;
    }

    @Syscall
    public static long getresgid(Task t, long real, long effective, long saved) {
        return getresuid(t, real, effective, saved);
    }

    @Syscall
    public static long getgroups(Task t, int size, long list) {
        return 0;
    }

    @Syscall
    public static long setgroups(int size, long list) {
        return 0;
    }

    /** Tells the identity before, and changes nothing it may not. */
    @Syscall
    public static long setfsuid(int id) {
        return 0;
    }

    @Syscall
    public static long setfsgid(int id) {
        return 0;
    }
}
