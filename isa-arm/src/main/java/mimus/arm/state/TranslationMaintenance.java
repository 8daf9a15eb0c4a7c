package mimus.arm.state;

import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** TLBI and AT; Arm ARM sections C5.5 and C5.4. */
final class TranslationMaintenance {
    private TranslationMaintenance() {}

    /** TLBI: {@code crm} and {@code op2} say what is forgotten; all levels are treated alike. */
    static void invalidate(AddressTranslation translation, ArmEnv env, int crm, int op2, long value) {
        if (crm != 3 && crm != 7 && crm != 0 && crm != 4) {
            throw env.undefined();
        }
        boolean stages = crm == 0 || crm == 4;
        if (stages || op2 == 0 || op2 == 4 || op2 == 6) {
            translation.forgetAll();
        } else if (op2 == 2) {
            translation.forgetSpace((int) (value >>> 48));
        } else {
            translation.forget(value << 20 >> 8); // VA[55:12] stands in the low 44 bits
        }
    }

    /** AT: what PAR_EL1 then says. */
    static long look(AddressTranslation translation, long address, Access access, int level) {
        try {
            return 0xff00_0000_0000_0b80L | translation.translate(address, access, level) & 0xffff_ffff_f000L;
        } catch (MemoryFault fault) {
            return 0x801 | translation.faultStatus() << 1;
        }
    }
}
