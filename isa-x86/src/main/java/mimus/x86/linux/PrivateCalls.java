package mimus.x86.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    private static final int LDT_ENTRIES = 8192;
    private static final String DESCRIPTION = "user_desc";

    /** Functions of {@code modify_ldt}. */
    private static final int READ = 0;

    private static final int WRITE_OLD = 1;
    private static final int READ_USUAL = 2;
    private static final int WRITE = 0x11;

    /** Bytes of the table that a program has which has made none. */
    private static final int USUAL_BYTES = 128;

    private static final int TLS_ENTRIES = 3;

    /** Bits of the flags in a {@code user_desc}. */
    private static final int WIDE = 1;

    private static final int CODE = 1 << 2;

    private static final int READ_ONLY = 1 << 3;
    private static final int IN_PAGES = 1 << 4;
    private static final int NOT_PRESENT = 1 << 5;
    private static final int USABLE = 1 << 6;

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
            case "modify_ldt" ->
                modifyLdt((int) abi.argument(cpu, 0), abi.argument(cpu, 1), (int) abi.argument(cpu, 2));
            case "get_thread_area" -> tellThreadArea(abi.argument(cpu, 0));
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

    private void modifyLdt(int function, long address, int size) {
        switch (function) {
            case READ -> abi.succeed(cpu, readLdt(address, size));
            case READ_USUAL -> {
                int length = Math.min(size, USUAL_BYTES);
                cpu.memory().write(address, new byte[length]);
                abi.succeed(cpu, length);
            }
            case WRITE_OLD, WRITE -> writeLdt(address, size);
            default -> fail("ENOSYS");
        }
    }

    /** The table as the processor would read it; zeros where nothing is. */
    private long readLdt(long address, int size) {
        int most = env.descriptors.local().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
        if (most == 0) {
            return 0;
        }
        ByteBuffer table = ByteBuffer.allocate(size - size % Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        env.descriptors.local().forEach((index, descriptor) -> {
            if (index < table.capacity() / Long.BYTES) {
                table.putLong(index * Long.BYTES, descriptor.raw());
            }
        });
        cpu.memory().write(address, table.array());
        return size;
    }

    private void writeLdt(long address, int size) {
        Structure wanted = size == abi.layouts().layout(DESCRIPTION).size() ? description(address) : null;
        int index = wanted == null ? -1 : (int) wanted.get("entry_number");
        if (index < 0 || index >= LDT_ENTRIES) {
            fail("EINVAL");
            return;
        }
        env.descriptors.local(index, isEmpty(wanted) ? null : descriptor(wanted));
        reload(index << 3 | 7);
        abi.succeed(cpu, 0);
    }

    private Structure description(long address) {
        byte[] bytes =
                cpu.memory().read(address, abi.layouts().layout(DESCRIPTION).size());
        return new Structure(abi.layouts().layout(DESCRIPTION), false, bytes);
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
                (flags & WIDE) != 0 ? 32 : 16,
                (flags & CODE) == 0 && (flags & READ_ONLY) == 0,
                (flags & USABLE) != 0);
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

    private int firstArea() {
        return abi.bits() == 32 ? TLS_32 : TLS_64;
    }

    private void threadArea(long address) {
        Structure wanted = description(address);
        int index = (int) wanted.get("entry_number");
        if (index == -1) {
            int first = firstArea();
            index = first;
            while (index < first + TLS_ENTRIES - 1 && env.descriptors.global(index) != null) {
                index++;
            }
            env.store32(address, index);
        }
        env.descriptors.global(index, isEmpty(wanted) ? null : descriptor(wanted));
        reload(index << 3 | 3);
    }

    /** {@code LDT_empty} and {@code LDT_zero} (arch/x86/include/asm/desc.h): what takes a segment away. */
    private static boolean isEmpty(Structure wanted) {
        int flags = (int) wanted.get("flags");
        return (wanted.get("base_addr") | wanted.get("limit")) == 0
                && (flags == (READ_ONLY | NOT_PRESENT) || flags == 0);
    }

    private void tellThreadArea(long address) {
        Structure told = description(address);
        int index = (int) told.get("entry_number");
        if (index < firstArea() || index >= firstArea() + TLS_ENTRIES) {
            fail("EINVAL");
            return;
        }
        Descriptor area = env.descriptors.global(index);
        if (area == null) {
            told.set("base_addr", 0).set("limit", 0).set("flags", READ_ONLY | NOT_PRESENT);
        } else {
            int flags = (area.size() == 32 ? WIDE : 0)
                    | (area.code() ? CODE : 0)
                    | (area.writable() ? 0 : READ_ONLY)
                    | (area.inPages() ? IN_PAGES : 0)
                    | (area.available() ? USABLE : 0);
            told.set("base_addr", area.base()).set("limit", area.units()).set("flags", flags);
        }
        cpu.memory().write(address, told.bytes());
        abi.succeed(cpu, 0);
    }
}
