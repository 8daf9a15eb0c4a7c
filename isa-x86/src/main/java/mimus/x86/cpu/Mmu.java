package mimus.x86.cpu;

import mimus.memory.Access;
import mimus.memory.AddressTranslator;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;
import mimus.memory.Protection;
import mimus.x86.state.ControlRegisters;
import mimus.x86.state.X86Env;

/** From linear to physical addresses: paging, and the line A20. */
final class Mmu implements AddressTranslator {
    private static final long PAGE = ~(long) Memory.PAGE_MASK;
    private static final long A20 = 1 << 20;

    /** Views of memory: that of the system, and that of programs. */
    private static final int SYSTEM = 0;

    private static final int USER = 1;

    private final Bus bus;
    private X86Env env;
    private PageWalk walk;
    private BusMemory memory;
    private long lines = -1;

    /** Whether the access was the processor's own, not the program's. */
    private boolean implicit;

    Mmu(Bus bus) {
        this.bus = bus;
    }

    /** Says whose addresses it translates. */
    void belongsTo(X86Env owner, BusMemory its) {
        env = owner;
        memory = its;
        walk = new PageWalk(bus, owner.state.control);
    }

    /** Forgets all translations. */
    void changed() {
        memory.flush();
    }

    /** Forgets that of one page. */
    void forget(long linear) {
        memory.flush(); // it may be one of a large page
    }

    void privilegeChanged() {
        memory.view(env.state.privilege() == 3 ? USER : SYSTEM);
    }

    /** Sets the line A20; while it is low, that bit of all addresses is 0. */
    void a20(boolean high) {
        long now = high ? -1 : ~A20;
        if (now != lines) {
            lines = now;
            memory.flush();
        }
    }

    private boolean has(long register, long bit) {
        return (register & bit) != 0;
    }

    @Override
    public long translate(long address, Access access) {
        return translate(address, access, env.state.privilege() == 3);
    }

    private long linear(long address, Access access) {
        if (!env.state.isLong()) {
            return address & 0xffffffffL;
        }
        if (address << 16 >> 16 != address) {
            throw new MemoryFault(address, access, Reason.ADDRESS);
        }
        return address;
    }

    private long translate(long address, Access access, boolean user) {
        long linear = linear(address, access);
        if (!has(env.state.control.cr0, ControlRegisters.PG)) {
            return linear & PAGE & lines | Protection.ALL;
        }
        switch (walk.walk(linear)) {
            case NOT_PRESENT -> throw new MemoryFault(linear, access, Reason.NOT_TRANSLATED);
            case RESERVED -> throw new MemoryFault(linear, access, Reason.INVALID_TRANSLATION);
            default -> {
                // it has been found
            }
        }
        boolean writes = walk.writable || !user && !has(env.state.control.cr0, ControlRegisters.WP);
        int rights = user && !walk.user
                ? 0
                : Protection.READ | (writes ? Protection.WRITE : 0) | (walk.executable ? Protection.EXECUTE : 0);
        if ((rights & access.right()) == 0) {
            throw new MemoryFault(linear, access, Reason.PROTECTED);
        }
        walk.mark(access == Access.WRITE);
        int now = walk.isDirty() ? rights : rights & ~Protection.WRITE; // the first write must be noticed
        return walk.page & lines | now;
    }

    @Override
    public long look(long address) {
        long linear = linear(address, Access.READ);
        if (!has(env.state.control.cr0, ControlRegisters.PG)) {
            return linear & PAGE & lines | Protection.ALL;
        }
        if (walk.walk(linear) != PageWalk.End.FOUND) {
            throw new MemoryFault(linear, Access.READ, Reason.NOT_TRANSLATED);
        }
        return walk.page & lines | Protection.ALL;
    }

    /** The error code of a page fault that has just been raised (Intel SDM volume 3, section 4.7). */
    int errorCode(MemoryFault fault) {
        boolean user = env.state.privilege() == 3 && !implicit;
        implicit = false;
        boolean tells =
                has(env.state.control.efer, ControlRegisters.NXE) && has(env.state.control.cr4, ControlRegisters.PAE);
        int code = fault.reason() == Reason.NOT_TRANSLATED ? 0 : 1;
        code |= fault.access() == Access.WRITE ? 2 : 0;
        code |= user ? 4 : 0;
        code |= fault.reason() == Reason.INVALID_TRANSLATION ? 8 : 0;
        return code | (fault.access() == Access.FETCH && tells ? 16 : 0);
    }

    /** The physical address of a byte for the processor itself. */
    private long own(long linear, Access access) {
        implicit = true;
        long physical = translate(linear, access, false) & PAGE | linear & Memory.PAGE_MASK;
        implicit = false;
        return physical;
    }

    private static boolean splits(long linear, int bytes) {
        return (linear & Memory.PAGE_MASK) + bytes > Memory.PAGE_SIZE;
    }

    long load(long linear, int bytes) {
        if (splits(linear, bytes)) {
            long value = 0;
            for (int i = 0; i < bytes; i++) {
                value |= load(linear + i, 1) << 8 * i;
            }
            return value;
        }
        byte[] raw = new byte[bytes];
        long physical = own(linear, Access.READ);
        long value = 0;
        boolean there = bus.read(physical, raw);
        for (int i = 0; i < bytes; i++) {
            value |= (there ? raw[i] & 0xffL : 0xff) << 8 * i;
        }
        return value;
    }

    void store(long linear, int bytes, long value) {
        if (splits(linear, bytes)) {
            for (int i = 0; i < bytes; i++) {
                store(linear + i, 1, value >>> 8 * i);
            }
            return;
        }
        byte[] raw = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            raw[i] = (byte) (value >>> 8 * i);
        }
        bus.write(own(linear, Access.WRITE), raw);
    }

    void requireWritable(long linear, int bytes) {
        own(linear, Access.WRITE);
        if (splits(linear, bytes)) {
            own(linear + bytes - 1, Access.WRITE);
        }
    }
}
