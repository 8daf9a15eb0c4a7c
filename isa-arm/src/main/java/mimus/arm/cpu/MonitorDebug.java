package mimus.arm.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.DebugEvents;
import mimus.arm.state.Modes;
import mimus.arm.state.PrivilegedState;
import mimus.cpu.Hooks;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.Watch;

/**
 * The breakpoints and watchpoints of the guest's own in AArch32: Monitor debug-mode; Arm ARM chapter G2.
 *
 * <p>What is off costs nothing: breakpoints are hooks at their addresses, watchpoints are watches of memory. A step is a
 * breakpoint at every address but one. A debugger's own points come first, and know nothing of these.
 */
final class MonitorDebug implements DebugEvents {
    /** Why a debug exception is taken, as DBGDSCR.MOE has it. */
    static final int BREAKPOINT = 1;

    static final int BKPT = 3;
    static final int WATCHPOINT = 10;

    /** DBGDSCR.MDBGen. */
    private static final int ENABLED = 1 << 15;

    private static final int BREAKPOINT_VALUE = 0;
    private static final int BREAKPOINT_CONTROL = 1;
    private static final int WATCHPOINT_VALUE = 2;
    private static final int WATCHPOINT_CONTROL = 3;

    /** Types of breakpoints, DBGBCR.BT: bit 0 says that one is linked. */
    private static final int CONTEXT = 2;

    private static final int LINKED_CONTEXT = 3;
    private static final int MISMATCH = 4;
    private static final int LINKED_MISMATCH = 5;

    private final ArmEnv env;
    private final PrivilegedState state;
    private final Hooks hooks;
    private final List<Hooks.Registration> breakpoints = new ArrayList<>();
    private boolean watching;

    MonitorDebug(ArmEnv env, Hooks hooks) {
        this.env = env;
        this.state = env.privileged;
        this.hooks = hooks;
    }

    @Override
    public void pointsChanged() {
        breakpoints.forEach(Hooks.Registration::close);
        breakpoints.clear();
        List<Watch> watches = new ArrayList<>();
        if ((state.dscr & ENABLED) != 0 && !state.osLock) {
            for (int n = 0; n < 16; n++) {
                breakpoint(n);
                watches.addAll(watches(n));
            }
        }
        if (watching || !watches.isEmpty()) {
            watching = !watches.isEmpty();
            env.memory().watch(this, watches, this::accessed);
        }
    }

    private void breakpoint(int n) {
        int control = (int) state.debug[BREAKPOINT_CONTROL][n];
        int type = control >>> 20 & 15;
        if ((control & 1) == 0 || type == LINKED_CONTEXT || type > LINKED_MISMATCH) {
            return;
        }
        if (type == CONTEXT || type == MISMATCH || type == LINKED_MISMATCH) {
            breakpoints.add(hooks.onInstruction(0, -1, e -> {
                if (type == CONTEXT ? isContext(n) : !isAt(n, control)) {
                    reached(control);
                }
            }));
        } else {
            long address = (int) state.debug[BREAKPOINT_VALUE][n] & ~3;
            for (int half = 0; half < 4; half += 2) {
                if ((control >>> 5 + half & 1) != 0) {
                    long at = address + half;
                    breakpoints.add(hooks.onInstruction(at, at, e -> reached(control)));
                }
            }
        }
    }

    /** Whether the instruction stands at one of the bytes that the value and BAS select. */
    private boolean isAt(int n, int control) {
        int pc = (int) env.pc;
        return (pc & ~3) == ((int) state.debug[BREAKPOINT_VALUE][n] & ~3) && (control >>> 5 + (pc & 3) & 1) != 0;
    }

    private void reached(int control) {
        boolean linked = (control >>> 20 & 1) != 0;
        if (inMode(control) && (!linked || isLinked(control))) {
            throw new Trap.Protection(BREAKPOINT);
        }
    }

    /** Whether a breakpoint is for the mode: PMC; Arm ARM table G2-12. */
    private boolean inMode(int control) {
        int mode = env.modes.mode();
        return switch (control >>> 1 & 3) {
            case 0 -> mode == Modes.USER || mode == Modes.SYSTEM || mode == Modes.SUPERVISOR;
            case 1 -> mode != Modes.USER;
            case 2 -> mode == Modes.USER;
            default -> true;
        };
    }

    private boolean isLinked(int control) {
        int n = control >>> 16 & 15;
        int other = (int) state.debug[BREAKPOINT_CONTROL][n];
        return (other & 1) != 0 && (other >>> 20 & 15) == LINKED_CONTEXT && isContext(n);
    }

    private boolean isContext(int n) {
        return (int) state.debug[BREAKPOINT_VALUE][n] == state.contextidr;
    }

    /** The addresses of a watchpoint: those that BAS selects of a doubleword, or a block whose size MASK tells. */
    private List<Watch> watches(int n) {
        int control = (int) state.debug[WATCHPOINT_CONTROL][n];
        List<Watch> all = new ArrayList<>();
        if ((control & 1) == 0) {
            return all;
        }
        boolean reads = (control & 1 << 3) != 0;
        boolean writes = (control & 1 << 4) != 0;
        long address = (int) state.debug[WATCHPOINT_VALUE][n] & ~3;
        int mask = control >>> 24 & 31;
        if (mask >= 3) {
            all.add(new Watch(address & -(1L << mask), 1L << mask, reads, writes));
            return all;
        }
        for (int i = 0; i < ((address & 4) != 0 ? 4 : 8); i++) {
            if ((control >>> 5 + i & 1) != 0) {
                all.add(new Watch(address + i, 1, reads, writes));
            }
        }
        return all;
    }

    private void accessed(long address, int size, Access access, long value) {
        for (int n = 0; n < 16; n++) {
            int control = (int) state.debug[WATCHPOINT_CONTROL][n];
            boolean linked = (control & 1 << 20) == 0 || isLinked(control);
            boolean meant = (control & 1) != 0
                    && (control >>> (access == Access.WRITE ? 4 : 3) & 1) != 0
                    && (control >>> (state.isUser() ? 2 : 1) & 1) != 0 // PAC
                    && linked
                    && watches(n).stream().anyMatch(watch -> watch.overlaps(new Watch(address, size, true, true)));
            if (meant) {
                state.dfar = (int) address;
                throw new Trap.Protection(WATCHPOINT);
            }
        }
    }

    /** There is no software step in AArch32. */
    @Override
    public boolean stepsFrom(int control) {
        return false;
    }

    @Override
    public void stateChanged() {}

    @Override
    public void steps(long address) {}
}
