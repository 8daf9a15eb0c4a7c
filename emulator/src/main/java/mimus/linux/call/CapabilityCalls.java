package mimus.linux.call;

import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Capabilities: a guest has those of a root user in a container, whatever it asks for. */
public final class CapabilityCalls {
    private static final int VERSION_1 = 0x1998_0330;
    private static final int VERSION_2 = 0x2007_1026;
    private static final int VERSION_3 = 0x2008_0522;

    /** Owners, rights, identities, signals and ports; nothing that concerns the system as a whole. */
    private static final int OWN = 0x0000_05fb;

    private CapabilityCalls() {}

    private static int words(Task t, long header) {
        int version = t.memory().int32(header);
        if (version == VERSION_1) {
            return 1;
        }
        if (version == VERSION_2 || version == VERSION_3) {
            return 2;
        }
        t.memory().int32(header, VERSION_3);
        throw Errno.EINVAL.failure();
    }

    @Syscall
    public static long capget(Task t, long header, long data) {
        if (data == 0) {
            t.memory().int32(header, VERSION_3);
            return 0;
        }
        int words = words(t, header);
        int pid = t.memory().int32(header + 4);
        if (pid < 0) {
            throw Errno.EINVAL.failure();
        }
        if (pid != 0 && t.process().kernel().turns().task(pid) == null) {
            throw Errno.ESRCH.failure();
        }
        Structure first = t.memory().structure("cap_data").set("effective", OWN).set("permitted", OWN);
        t.memory().write(data, first);
        if (words == 2) {
            t.memory().write(data + first.size(), t.memory().structure("cap_data"));
        }
        return 0;
    }

    /** Giving some up changes nothing here; asking for more fails. */
    @Syscall(lacks = "losing what is given up")
    public static long capset(Task t, long header, long data) {
        int words = words(t, header);
        Structure wanted = t.memory().structure("cap_data", data);
        long beyond = words == 2
                ? t.memory().structure("cap_data", data + wanted.size()).get("permitted")
                : 0;
        if ((wanted.get("permitted") & ~OWN | beyond) != 0) {
            throw Errno.EPERM.failure();
        }
        return 0;
    }
}
