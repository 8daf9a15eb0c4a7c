package mimus.arm.m;

import java.util.Arrays;
import mimus.arm.state.SpecialRegisters;
import mimus.memory.Access;
import mimus.memory.AddressTranslator;
import mimus.memory.BusMemory;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.Protection;

/**
 * Who may access what: the default memory map, and the memory protection unit PMSAv7 over it; Armv7-M ARM sections B3.1 and
 * B3.5.
 *
 * <p>Regions may be smaller than the pages by which memory is remembered: pages that are not the same everywhere are looked
 * at again at each access.
 */
final class ProtectionUnit implements AddressTranslator {
    /** Offsets of the registers from 0xe000e000; RBAR and RASR are there four times. */
    private static final int TYPE = 0xd90;

    private static final int CTRL = 0xd94;
    private static final int RNR = 0xd98;
    private static final int RBAR = 0xd9c;
    private static final int END = 0xdbc;

    /** Bits of MPU_CTRL. */
    private static final int ENABLE = 1;

    private static final int HFNMIENA = 2;
    private static final int PRIVDEFENA = 4;

    /** In RBAR: the region is in the low bits. */
    private static final int VALID = 1 << 4;

    private static final int RASR_BITS = 0x173f_ff3f;
    private static final int XN = 1 << 28;

    /** The smallest size of a region as RASR has it, of 32 bytes; and the smallest with subregions. */
    private static final int SMALLEST = 4;

    private static final int DIVISIBLE = 7;

    /** Rights of privileged code, and above them of other code, by RASR.AP; table B3-15. */
    private static final int[] RIGHTS = {0x0, 0x3, 0x13, 0x33, 0x0, 0x1, 0x11, 0x11};

    /** Where the processor's own registers are, in units of 1 MiB: closed to code without privilege, and to regions. */
    private static final int PERIPHERALS = 0xe00;

    /** Views of memory: of privileged code, of other code, and without the unit. */
    private static final int PRIVILEGED = 0;

    private static final int UNPRIVILEGED = 1;
    private static final int WITHOUT = 2;

    private final int[] bases;
    private final int[] attributes;
    private SpecialRegisters special;
    private Nvic nvic;
    private BusMemory memory;
    private int control;
    private int number;
    private boolean vector;

    /** @param regions how many there are; 0 if there is no unit */
    ProtectionUnit(int regions) {
        bases = new int[regions];
        attributes = new int[regions];
    }

    /** Says in which processor it is, and whose memory it protects. */
    void of(SpecialRegisters registers, Nvic priorities, BusMemory protectedMemory) {
        special = registers;
        nvic = priorities;
        memory = protectedMemory;
    }

    void reset() {
        control = 0;
        number = 0;
        Arrays.fill(attributes, 0);
        Arrays.fill(bases, 0);
        changed();
    }

    private boolean isEnabled() {
        return (control & ENABLE) != 0;
    }

    private boolean isBypassed() {
        return (control & HFNMIENA) == 0 && nvic.executionPriority() < 0;
    }

    /** To be called when the privilege or the priority may have changed. */
    void review() {
        if (isEnabled()) {
            memory.view(isBypassed() ? WITHOUT : special.privileged() ? PRIVILEGED : UNPRIVILEGED);
        }
    }

    private void changed() {
        memory.view(PRIVILEGED);
        memory.flush();
        review();
    }

    /** Reads a vector, which the default memory map alone decides on. */
    int vector(int address) {
        vector = true;
        try {
            return memory.load32(address);
        } finally {
            vector = false;
        }
    }

    @Override
    public long look(long address) {
        return address & 0xffff_ffffL & ~(long) Memory.PAGE_MASK | Protection.ALL;
    }

    @Override
    public long translate(long address, Access access) {
        long physical = address & 0xffff_ffffL;
        boolean own = physical >>> 20 == PERIPHERALS;
        if (own && !special.privileged()) {
            throw new MemoryFault(physical, access, MemoryFault.Reason.BUS);
        }
        boolean plain = !isEnabled() || vector || own || isBypassed();
        int rights = plain ? defaults(physical) : rights((int) physical);
        if ((rights & right(access)) == 0) {
            throw new MemoryFault(physical, access, MemoryFault.Reason.PROTECTED);
        }
        boolean kept = plain ? !vector : isUniform((int) physical & ~Memory.PAGE_MASK);
        return physical & ~(long) Memory.PAGE_MASK | (kept ? rights : Protection.NONE);
    }

    private static int right(Access access) {
        return switch (access) {
            case READ -> Protection.READ;
            case WRITE -> Protection.WRITE;
            case FETCH -> Protection.EXECUTE;
        };
    }

    /** No code from devices and the system; what is not there is a bus fault. */
    private static int defaults(long physical) {
        boolean data = physical >= 0x4000_0000L && physical < 0x6000_0000L || physical >= 0xa000_0000L;
        return data && physical < 0xf000_0000L ? Protection.READ | Protection.WRITE : Protection.ALL;
    }

    /** What the region with the highest number says, or the default map to privileged code. */
    private int rights(int address) {
        boolean privileged = special.privileged();
        for (int n = bases.length - 1; n >= 0; n--) {
            if (covers(n, address)) {
                int access = RIGHTS[attributes[n] >>> 24 & 7] >>> (privileged ? 0 : 4) & 3;
                boolean code = (access & Protection.READ) != 0
                        && (attributes[n] & XN) == 0
                        && (defaults(address & 0xffff_ffffL) & Protection.EXECUTE) != 0;
                return access | (code ? Protection.EXECUTE : 0);
            }
        }
        return privileged && (control & PRIVDEFENA) != 0 ? defaults(address & 0xffff_ffffL) : Protection.NONE;
    }

    /** Bits of an address within a region. */
    private int bits(int n) {
        return (attributes[n] >>> 1 & 31) + 1;
    }

    private boolean isOn(int n) {
        return (attributes[n] & ENABLE) != 0 && bits(n) > SMALLEST;
    }

    private boolean isIn(int n, int address) {
        return bits(n) == 32 || (address ^ bases[n]) >>> bits(n) == 0;
    }

    private boolean covers(int n, int address) {
        if (!isOn(n) || !isIn(n, address)) {
            return false;
        }
        boolean whole = bits(n) <= DIVISIBLE;
        return whole || (attributes[n] >>> 8 + (address >>> bits(n) - 3 & 7) & 1) == 0;
    }

    /** Whether no region begins or ends within a page. */
    private boolean isUniform(int page) {
        for (int n = 0; n < bases.length; n++) {
            boolean divided = bits(n) > DIVISIBLE && (attributes[n] >>> 8 & 0xff) != 0;
            int part = divided ? bits(n) - 3 : bits(n);
            boolean touches = bits(n) >= 12 ? isIn(n, page) : (bases[n] & ~Memory.PAGE_MASK) == page;
            if (isOn(n) && part < 12 && touches) {
                return false;
            }
        }
        return true;
    }

    /** Whether a register of the unit is at an offset. */
    boolean holds(int offset) {
        return bases.length > 0 && offset >= TYPE && offset < END;
    }

    int read(int offset) {
        return switch (offset) {
            case TYPE -> bases.length << 8;
            case CTRL -> control;
            case RNR -> number;
            default -> (offset - RBAR & 4) == 0 ? bases[number] | number : attributes[number];
        };
    }

    void write(int offset, int value) {
        switch (offset) {
            case TYPE -> {
                return; // read-only
            }
            case CTRL -> control = value & (ENABLE | HFNMIENA | PRIVDEFENA);
            case RNR -> number = Math.min(value & 0xff, bases.length - 1);
            default -> region((offset - RBAR & 4) == 0, value);
        }
        changed();
    }

    private void region(boolean base, int value) {
        if (!base) {
            attributes[number] = value & RASR_BITS;
            bases[number] &= bits(number) == 32 ? 0 : -1 << bits(number);
            return;
        }
        if ((value & VALID) != 0) {
            number = Math.min(value & 15, bases.length - 1);
        }
        int size = isOn(number) ? bits(number) : SMALLEST + 1;
        bases[number] = value & (size == 32 ? 0 : -1 << size);
    }
}
