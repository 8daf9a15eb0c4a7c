package mimus.arm.state;

import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** Coprocessor 14 or 15 of a processor on a board: its registers, and the operations on caches and translations. */
public final class ControlCoprocessor implements Coprocessor {
    private static final int CACHE = 7;
    private static final int TRANSLATE = 8;
    private static final int TLB = 8;
    private static final int REGISTERS_OF_ID = 0;

    private final PrivilegedState state;
    private final int number;

    /** @param number 14 or 15 */
    public ControlCoprocessor(PrivilegedState state, int number) {
        this.state = state;
        this.number = number;
    }

    private static CoprocessorRegister checked(ArmEnv e, PrivilegedState state, int place, boolean read) {
        CoprocessorRegister register = CoprocessorRegisters.at(place);
        if (register == null || !read && register.isReadOnly() || !register.isOpen(state, read)) {
            throw e.undefined();
        }
        return register;
    }

    @Override
    public int read(ArmEnv e, int opc1, int crn, int crm, int opc2) {
        int place = CoprocessorRegister.place(number, opc1, crn, crm, opc2);
        boolean identification = number == 15 && crn == REGISTERS_OF_ID && opc1 == 0 && crm < 8;
        if (identification && CoprocessorRegisters.at(place) == null && !state.isUser()) {
            return 0; // reserved, reads as zero; Arm ARM section G8.1.2
        }
        return (int) checked(e, state, place, true).get(state);
    }

    @Override
    public void write(ArmEnv e, int opc1, int crn, int crm, int opc2, int value) {
        boolean operation = number == 15 && opc1 == 0 && (crn == TLB || crn == CACHE && crm != 4);
        if (operation && crn == TLB) {
            e.require(!state.isUser());
            invalidate(e, crm, opc2, value);
        } else if (operation) {
            operate(e, crm, opc2, value);
        } else if (number == 15 && crn == 13 && crm == 0 && opc2 == 0 && opc1 == 0) {
            e.require(!state.isUser()); // FCSEIDR: writes are ignored
        } else {
            checked(e, state, CoprocessorRegister.place(number, opc1, crn, crm, opc2), false)
                    .write(state, value);
        }
    }

    @Override
    public long read64(ArmEnv e, int opc, int crm) {
        return checked(e, state, CoprocessorRegister.pair(number, opc, crm), true)
                .get(state);
    }

    @Override
    public void write64(ArmEnv e, int opc, int crm, long value) {
        checked(e, state, CoprocessorRegister.pair(number, opc, crm), false).write(state, value);
    }

    /** TLBIALL, TLBIMVA, TLBIASID, TLBIMVAA, for instructions, data or both, of one processor or all: the same here. */
    private void invalidate(ArmEnv e, int crm, int opc2, int value) {
        e.require((crm == 3 || crm >= 5 && crm <= 7) && opc2 < 4);
        switch (opc2) {
            case 0 -> state.translation.forgetAll();
            case 2 -> state.translation.forgetSpace(value & 0xff);
            default -> state.translation.forget(value & ~0xfff);
        }
    }

    /** Caches and branch predictors, which are not there; barriers, which alone programs may use; and ATS. */
    private void operate(ArmEnv e, int crm, int opc2, int value) {
        boolean barrier = crm == 5 && opc2 == 4 || crm == 10 && (opc2 == 4 || opc2 == 5);
        e.require(barrier || !state.isUser());
        if (crm == TRANSLATE) {
            e.require(opc2 < 4);
            look(value & 0xffff_ffffL, (opc2 & 1) != 0 ? Access.WRITE : Access.READ, opc2 >> 1 != 0 ? 0 : 1);
        }
    }

    /** ATS1C: PAR says what translation an address would have; Arm ARM section G8.2.115. */
    private void look(long address, Access access, int level) {
        boolean wide = (state.ttbcr & PrivilegedState.EAE) != 0;
        try {
            long physical = state.translation.translate(address, access, level);
            state.par = wide ? 0xff00_0000_0000_0b80L | physical & 0xff_ffff_f000L : physical & 0xffff_f000L;
        } catch (MemoryFault fault) {
            int status = state.translation.faultStatus();
            int shortStatus = status & 15 | status >> 6 & 0x30; // FS[3:0], FS[4] and ExT
            state.par = wide ? 0x801 | (status & 0x3f) << 1 : 1 | shortStatus << 1;
        }
    }
}
