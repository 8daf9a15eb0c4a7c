package mimus.x86.linux;

import mimus.abi.Structure;
import mimus.cpu.Cpu;
import mimus.x86.state.Descriptor;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** The system calls that only x86 has: segments of a program's own. */
final class PrivateCalls {
    private static final int SET_GS = 0x1001;
    private static final int SET_FS = 0x1002;
    private static final int GET_FS = 0x1003;
    private static final int GET_GS = 0x1004;

    /** First of the three entries of the global table for thread-local storage (arch/x86/include/asm/segment.h). */
    private static final int TLS_64 = 12;

    private static final int TLS_32 = 6;
    private static final int TLS_ENTRIES = 3;

    /** Bits of the flags in a {@code user_desc}. */
    private static final int CODE = 1 << 2;

    private static final int READ_ONLY = 1 << 3;
    private static final int IN_PAGES = 1 << 4;
    private static final int NOT_PRESENT = 1 << 5;

    private final X86Linux abi;
    private final Cpu<?> cpu;
    private final X86Env env;

    private PrivateCalls(X86Linux abi, Cpu<?> cpu) {
        this.abi = abi;
        this.cpu = cpu;
        this.env = X86Linux.env(cpu);
    }

    static boolean make(X86Linux abi, Cpu<?> cpu, String name) {
        return new PrivateCalls(abi, cpu).call(name);
    }

    private boolean call(String name) {
        switch (name) {
            case "arch_prctl" -> prctl((int) abi.argument(cpu, 0), abi.argument(cpu, 1));
            case "modify_ldt" -> modifyLdt((int) abi.argument(cpu, 0), abi.argument(cpu, 1));
            case "get_thread_area" -> fail("EINVAL");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fail(String errno) {
        abi.fail(cpu, (int) abi.constants().value("E", errno));
    }

    private void prctl(int code, long address) {
        if (abi.bits() == 32 || code < SET_GS || code > GET_GS) {
            fail("EINVAL");
            return;
        }
        int segment = code == SET_GS || code == GET_GS ? Segments.GS : Segments.FS;
        if (code == GET_FS || code == GET_GS) {
            env.store64(address, env.segments.base(segment));
        } else if (Long.compareUnsigned(address, abi.addressLimit()) >= 0) {
            fail("EPERM");
            return;
        } else {
            env.segments.base(segment, address);
        }
        abi.succeed(cpu, 0);
    }

    private void modifyLdt(int function, long address) {
        if (function != 1 && function != 0x11) {
            abi.succeed(cpu, 0); // nothing is read
            return;
        }
        Structure wanted = description(address);
        int index = (int) wanted.get("entry_number");
        if (index < 0 || index >= 8192) {
            fail("EINVAL");
            return;
        }
        env.descriptors.local(index, descriptor(wanted));
        reload(index << 3 | 7);
        abi.succeed(cpu, 0);
    }

    private Structure description(long address) {
        byte[] bytes =
                cpu.memory().read(address, abi.layouts().layout("user_desc").size());
        return new Structure(abi.layouts().layout("user_desc"), false, bytes);
    }

    /** Null for one that takes a segment away. */
    private static Descriptor descriptor(Structure wanted) {
        int flags = (int) wanted.get("flags");
        if ((flags & NOT_PRESENT) != 0) {
            return null;
        }
        long limit = wanted.get("limit") & 0xfffff;
        return new Descriptor(
                wanted.get("base_addr"),
                (flags & IN_PAGES) != 0 ? limit << 12 | 0xfff : limit,
                (flags & CODE) != 0,
                32,
                (flags & READ_ONLY) == 0);
    }

    /** Makes segment registers that hold a selector show its new descriptor. */
    private void reload(int selector) {
        for (int segment = Segments.FS; segment <= Segments.GS; segment++) {
            if (env.segments.selector(segment) == selector) {
                env.segments.load(segment, selector);
            }
        }
    }

    /** Does {@code set_thread_area}: chooses an entry if it is to, and tells which. */
    static void threadArea(X86Linux abi, Cpu<?> cpu, long address) {
        new PrivateCalls(abi, cpu).threadArea(address);
    }

    private void threadArea(long address) {
        Structure wanted = description(address);
        int index = (int) wanted.get("entry_number");
        if (index == -1) {
            int first = abi.bits() == 32 ? TLS_32 : TLS_64;
            index = first;
            while (index < first + TLS_ENTRIES - 1 && env.descriptors.of(index << 3 | 3) != null) {
                index++;
            }
            env.store32(address, index);
        }
        env.descriptors.global(index, descriptor(wanted));
        reload(index << 3 | 3);
    }
}
