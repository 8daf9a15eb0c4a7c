package mimus.linux.call;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Where memory is, on a machine with a single node: always there. */
public final class NodeCalls {
    private static final int MOST_POLICY = 6;
    private static final int MODE = 0xff;
    private static final int MPOL_F_MEMS_ALLOWED = 4;

    private NodeCalls() {}

    private static long check(int policy) {
        if ((policy & MODE) > MOST_POLICY) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    @Syscall(lacks = "remembering the policy")
    static long set_mempolicy(int policy, long nodes, long most) {
        return check(policy);
    }

    @Syscall(lacks = "remembering the policy")
    static long mbind(Process p, long address, long length, int policy) {
        return check(policy);
    }

    @Syscall(lacks = "remembering the policy")
    static long set_mempolicy_home_node(long address, long length, long node, long flags) {
        if (node != 0 || flags != 0) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    @Syscall(lacks = "remembering the policy")
    static long get_mempolicy(Task t, long policy, long nodes, long most, long address, int flags) {
        if (policy != 0) {
            t.memory().int32(policy, 0);
        }
        if (nodes != 0) {
            int word = t.abi().bits() / 8;
            for (long i = 0; i < (most + t.abi().bits() - 2) / t.abi().bits(); i++) {
                t.memory().word(nodes + i * word, i == 0 && (flags & MPOL_F_MEMS_ALLOWED) != 0 ? 1 : 0);
            }
        }
        return 0;
    }

    @Syscall
    static long migrate_pages(Process p, int pid, long most, long from, long to) {
        if (pid != 0 && p.kernel().process(pid) == null) {
            throw Errno.ESRCH.failure();
        }
        return 0;
    }

    /** Tells that every page is where it can only be. */
    @Syscall
    static long move_pages(Task t, int pid, long count, long pages, long nodes, long status, int flags) {
        Process p = t.process();
        Process target = pid == 0 ? p : p.kernel().process(pid);
        if (target == null) {
            throw Errno.ESRCH.failure();
        }
        int word = t.abi().bits() / 8;
        for (long i = 0; i < count; i++) {
            boolean there = target.space().area(t.memory().word(pages + i * word)) != null;
            int missing = (int) -t.abi().constants().value("E", "ENOENT");
            t.memory().int32(status + 4 * i, there ? 0 : missing);
        }
        return 0;
    }
}
