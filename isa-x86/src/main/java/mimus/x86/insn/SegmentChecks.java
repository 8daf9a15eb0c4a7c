package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Descriptor;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** What a program may ask of selectors without loading them; ZF says whether there is an answer. */
final class SegmentChecks {
    private SegmentChecks() {}

    @Op("0F 02 whole lar Gv, Ew")
    static void lar(X86Env e, Width w, long old, long selector, int reg) {
        Descriptor found = e.descriptors.of((int) selector);
        if (answer(e, found != null)) {
            e.sized(w, reg, found.rights());
        }
    }

    @Op("0F 03 whole lsl Gv, Ew")
    static void lsl(X86Env e, Width w, long old, long selector, int reg) {
        Descriptor found = e.descriptors.of((int) selector);
        if (answer(e, found != null)) {
            e.sized(w, reg, found.limit());
        }
    }

    @Op("0F 00 /4 whole verr Ew")
    static void verr(X86Env e, long selector) {
        answer(e, e.descriptors.of((int) selector) != null); // code for programs can be read, too
    }

    @Op("0F 00 /5 whole verw Ew")
    static void verw(X86Env e, long selector) {
        Descriptor found = e.descriptors.of((int) selector);
        answer(e, found != null && found.writable());
    }

    /** Raises the privilege level that a selector asks for to that of another. */
    @Op("63 i64 arpl Ew, Gw")
    static long arpl(X86Env e, long selector, long other) {
        return answer(e, (selector & 3) < (other & 3)) ? selector & ~3L | other & 3 : selector;
    }

    private static boolean answer(X86Env e, boolean found) {
        e.nonzero = found ? 0 : 1;
        return found;
    }
}
