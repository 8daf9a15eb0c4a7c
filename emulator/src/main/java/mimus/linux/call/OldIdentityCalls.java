package mimus.linux.call;

import mimus.linux.kernel.ShortNumber;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Users and groups with numbers of 16 bits, as calls had them before Linux 2.4 (kernel/uid16.c). */
public final class OldIdentityCalls {
    private OldIdentityCalls() {}

    @Syscall
    static long getuid16() {
        return IdentityCalls.getuid();
    }

    @Syscall
    static long geteuid16() {
        return IdentityCalls.geteuid();
    }

    @Syscall
    static long getgid16() {
        return IdentityCalls.getgid();
    }

    @Syscall
    static long getegid16() {
        return IdentityCalls.getegid();
    }

    @Syscall
    static long setuid16(int id) {
        return IdentityCalls.setuid(ShortNumber.wide(id));
    }

    @Syscall
    static long setgid16(int id) {
        return IdentityCalls.setgid(ShortNumber.wide(id));
    }

    @Syscall
    static long setreuid16(int real, int effective) {
        return IdentityCalls.setreuid(ShortNumber.wide(real), ShortNumber.wide(effective));
    }

    @Syscall
    static long setregid16(int real, int effective) {
        return IdentityCalls.setregid(ShortNumber.wide(real), ShortNumber.wide(effective));
    }

    @Syscall
    static long setresuid16(int real, int effective, int saved) {
        return IdentityCalls.setresuid(ShortNumber.wide(real), ShortNumber.wide(effective), ShortNumber.wide(saved));
    }

    @Syscall
    static long setresgid16(int real, int effective, int saved) {
        return IdentityCalls.setresgid(ShortNumber.wide(real), ShortNumber.wide(effective), ShortNumber.wide(saved));
    }

    @Syscall
    static long getresuid16(Task t, long real, long effective, long saved) {
        t.memory().int16(real, 0);
        t.memory().int16(effective, 0);
        t.memory().int16(saved, 0);
        return 0;
    }

    @Syscall
    static long getresgid16(Task t, long real, long effective, long saved) {
        return getresuid16(t, real, effective, saved);
    }

    @Syscall
    static long getgroups16(Task t, int size, long list) {
        return IdentityCalls.getgroups(t, size, list);
    }

    @Syscall
    static long setgroups16(int size, long list) {
        return IdentityCalls.setgroups(size, list);
    }

    @Syscall
    static long setfsuid16(int id) {
        return IdentityCalls.setfsuid(ShortNumber.wide(id));
    }

    @Syscall
    static long setfsgid16(int id) {
        return IdentityCalls.setfsgid(ShortNumber.wide(id));
    }
}
