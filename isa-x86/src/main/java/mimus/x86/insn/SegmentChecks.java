package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Flags;
import mimus.x86.state.RawDescriptor;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** What a program may ask of selectors without loading them; ZF says whether there is an answer. */
final class SegmentChecks {
    /** Types of the system's descriptors that {@code lar} tells of, a bit each; in long mode some are not there. */
    private static final int ASKED = 1 << RawDescriptor.OLD_TSS
            | 1 << RawDescriptor.LDT
            | 1 << RawDescriptor.BUSY_OLD_TSS
            | 1 << RawDescriptor.OLD_CALL_GATE
            | 1 << RawDescriptor.TASK_GATE
            | 1 << RawDescriptor.TSS
            | 1 << RawDescriptor.BUSY_TSS
            | 1 << RawDescriptor.CALL_GATE;

    private static final int GATES =
            1 << RawDescriptor.OLD_CALL_GATE | 1 << RawDescriptor.TASK_GATE | 1 << RawDescriptor.CALL_GATE;

    private static final int NOT_LONG = 1 << RawDescriptor.OLD_TSS
            | 1 << RawDescriptor.BUSY_OLD_TSS
            | 1 << RawDescriptor.OLD_CALL_GATE
            | 1 << RawDescriptor.TASK_GATE;

    private SegmentChecks() {}

    /** The descriptor of a selector, if the privilege level may know of it; else 0. */
    private static long visible(X86Env e, long selector) {
        e.state.requireProtected();
        long raw = (selector & 0xfffc) == 0 ? 0 : e.tables.raw((int) selector);
        int level = Math.max(e.state.privilege(), (int) selector & 3);
        return RawDescriptor.isConforming(raw) || RawDescriptor.privilege(raw) >= level ? raw : 0;
    }

    private static boolean among(X86Env e, long raw, int types) {
        int there = e.state.isLong() ? types & ~NOT_LONG : types;
        return RawDescriptor.isSegment(raw) || (there >> RawDescriptor.type(raw) & 1) != 0;
    }

    @Op("0F 02 whole lar Gv, Ew")
    static void lar(X86Env e, Width w, long old, long selector, int reg) {
        long raw = visible(e, selector);
        if (answer(e, among(e, raw, ASKED))) {
            e.sized(w, reg, RawDescriptor.rights(raw));
        }
    }

    @Op("0F 03 whole lsl Gv, Ew")
    static void lsl(X86Env e, Width w, long old, long selector, int reg) {
        long raw = visible(e, selector);
        if (answer(e, among(e, raw, ASKED & ~GATES))) {
            e.sized(w, reg, RawDescriptor.limit(raw));
        }
    }

    @Op("0F 00 /4 whole verr Ew")
    static void verr(X86Env e, long selector) {
        answer(e, RawDescriptor.isReadable(visible(e, selector)));
    }

    @Op("0F 00 /5 whole verw Ew")
    static void verw(X86Env e, long selector) {
        answer(e, RawDescriptor.isWritable(visible(e, selector)));
    }

    /** Raises the privilege level that a selector asks for to that of another. */
    @Op("63 i64 whole arpl Ew, Gw")
    static long arpl(X86Env e, long selector, long other) {
        e.state.requireProtected();
        return answer(e, (selector & 3) < (other & 3)) ? selector & ~3L | other & 3 : selector;
    }

    private static boolean answer(X86Env e, boolean found) {
        Flags.zero(e, found);
        return found;
    }
}
