package mimus.arm.a32;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.Modes;

/**
 * The registers that MRS and MSR find in other modes, by R, M and M1 of the encoding in six bits; Arm ARM sections F5.1.117
 * and G1.9.
 */
final class BankedRegisters {
    private static final int SAVED = 0x20;
    private static final int ELR_HYP = 0x1e;

    /** The modes by bits 4 to 1 of the number, from 8 on. */
    private static final int[] MODES = {
        Modes.IRQ, Modes.SUPERVISOR, Modes.ABORT, Modes.UNDEFINED, 0, 0, Modes.MONITOR, Modes.HYP
    };

    private static final List<String> SUFFIXES = List.of("irq", "svc", "abt", "und", "?", "?", "mon", "hyp");

    static final Names NAMES = names();

    private BankedRegisters() {}

    private static Names names() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            names.add(name(number));
        }
        return new Names("banked register", List.copyOf(names), Map.of());
    }

    private static String name(int number) {
        if (mode(number) == 0) {
            return Integer.toString(number);
        }
        String suffix = (number & 0x1f) >= 16 ? SUFFIXES.get((number & 15) >> 1) : (number & 8) != 0 ? "fiq" : "usr";
        if ((number & SAVED) != 0) {
            return "SPSR_" + suffix;
        }
        int n = register(number);
        String register = number == ELR_HYP ? "ELR" : n == 13 ? "SP" : n == 14 ? "LR" : "R" + n;
        return register + "_" + suffix;
    }

    /** The mode whose register it is, or 0 if there is none. */
    private static int mode(int number) {
        int low = number & 0x1f;
        if (number >= SAVED) {
            return low == 0x0e ? Modes.FIQ : low >= 16 && (low & 1) == 0 ? MODES[(low & 15) >> 1] : 0;
        }
        if (low >= 16) {
            return MODES[(low & 15) >> 1];
        }
        return (low & 7) == 7 ? 0 : low < 8 ? Modes.USER : Modes.FIQ;
    }

    /** Its number among the general registers. */
    private static int register(int number) {
        return number < 16 ? 8 + (number & 7) : 14 - (number & 1);
    }

    private static int checked(ArmEnv e, int number) {
        int mode = mode(number);
        int now = e.modes.mode();
        boolean own = mode == now || mode == Modes.USER && now == Modes.SYSTEM;
        boolean inHyp = number == ELR_HYP && now == Modes.HYP;
        e.require(mode != 0 && now != Modes.USER && e.modes.has(mode) && (!own || inHyp)); // UNPREDICTABLE otherwise
        return mode;
    }

    static int read(ArmEnv e, int number) {
        int mode = checked(e, number);
        if ((number & SAVED) != 0) {
            return e.modes.saved(mode);
        }
        return number == ELR_HYP ? e.modes.elrHyp : e.modes.banked(mode, register(number));
    }

    static void write(ArmEnv e, int number, int value) {
        int mode = checked(e, number);
        if ((number & SAVED) != 0) {
            e.modes.saved(mode, value);
        } else if (number == ELR_HYP) {
            e.modes.elrHyp = value;
        } else {
            e.modes.banked(mode, register(number), value);
        }
    }
}
