package mimus.linux.call;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Syscall;

/** Calls to which a guest has no right: they fail as Linux lets them fail for a user without capabilities. */
public final class RefusedCalls {
    private static final String ADMINISTRATION = "EPERM: concerns the system as a whole";
    private static final String MODULES = "EPERM: loads code into the kernel";
    private static final String MOUNTS = "EPERM: changes what is mounted";
    private static final String SETTING = "EACCES or EPERM: not for ordinary users, by the usual settings of Linux";
    private static final String ABSENT = "no such thing in the kernel's configuration";

    private RefusedCalls() {}

    private static long refuse() {
        throw Errno.EPERM.failure();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long acct(String path) {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long reboot() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long swapon() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long swapoff() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long sethostname() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long setdomainname() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long syslog() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long vhangup() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long quotactl() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long quotactl_fd() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long kexec_load() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long kexec_file_load() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long lookup_dcookie() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long ioperm() {
        return refuse();
    }

    @Syscall(refused = true, lacks = ADMINISTRATION)
    static long iopl() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MODULES)
    static long init_module() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MODULES)
    static long finit_module() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MODULES)
    static long delete_module() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MODULES)
    static long bpf() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long mount() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long umount() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long oldumount() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long pivot_root() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long open_tree() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long move_mount() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long mount_setattr() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long fsopen() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long fsmount() {
        return refuse();
    }

    @Syscall(refused = true, lacks = MOUNTS)
    static long fspick() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EBADF: no descriptor is one of fsopen")
    static long fsconfig() {
        throw Errno.EBADF.failure();
    }

    @Syscall(refused = true, lacks = "EPERM: namespaces")
    static long unshare() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EPERM: namespaces")
    static long setns() {
        return refuse();
    }

    @Syscall(refused = true, lacks = SETTING)
    static long userfaultfd() {
        return refuse();
    }

    @Syscall(refused = true, lacks = SETTING)
    static long perf_event_open() {
        throw Errno.EACCES.failure();
    }

    @Syscall(refused = true, lacks = SETTING)
    static long fanotify_init() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EBADF: no descriptor is one of fanotify_init")
    static long fanotify_mark() {
        throw Errno.EBADF.failure();
    }

    @Syscall(refused = true, lacks = "EPERM: opens files without their names")
    static long open_by_handle_at() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EOPNOTSUPP: the file systems have no handles")
    static long name_to_handle_at() {
        throw Errno.EOPNOTSUPP.failure();
    }

    @Syscall(refused = true, lacks = "EPERM: clocks are virtual")
    static long settimeofday() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EPERM: clocks are virtual")
    static long stime32() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EPERM: clocks are virtual")
    static long clock_settime() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EPERM: clocks are virtual")
    static long clock_settime32() {
        return refuse();
    }

    @Syscall(refused = true, lacks = "EOPNOTSUPP: " + ABSENT)
    static long landlock_create_ruleset() {
        throw Errno.EOPNOTSUPP.failure();
    }

    @Syscall(refused = true, lacks = "EOPNOTSUPP: " + ABSENT)
    static long landlock_add_rule() {
        throw Errno.EOPNOTSUPP.failure();
    }

    @Syscall(refused = true, lacks = "EOPNOTSUPP: " + ABSENT)
    static long landlock_restrict_self() {
        throw Errno.EOPNOTSUPP.failure();
    }

    /** Programs do without: it saves them from calling the kernel where they may be moved to another processor. */
    @Syscall(refused = true, lacks = "ENOSYS: " + ABSENT)
    static long rseq() {
        throw Errno.ENOSYS.failure();
    }

    @Syscall(refused = true, lacks = "ENOSYS: " + ABSENT)
    static long io_uring_setup() {
        throw Errno.ENOSYS.failure();
    }

    @Syscall(refused = true, lacks = "ENOSYS: " + ABSENT)
    static long io_uring_enter() {
        throw Errno.ENOSYS.failure();
    }

    @Syscall(refused = true, lacks = "ENOSYS: " + ABSENT)
    static long io_uring_register() {
        throw Errno.ENOSYS.failure();
    }

    @Syscall(refused = true, lacks = "ENOSYS: " + ABSENT)
    static long memfd_secret() {
        throw Errno.ENOSYS.failure();
    }

    @Syscall(refused = true, lacks = "ENOSPC: the processor has no protection keys")
    static long pkey_alloc() {
        throw Errno.ENOSPC.failure();
    }

    @Syscall(refused = true, lacks = "EINVAL: the processor has no protection keys")
    static long pkey_free() {
        throw Errno.EINVAL.failure();
    }
}
