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

    private final ArmEnv env;
    private final PrivilegedState state;
    private final ArmedPoints armed;

    MonitorDebug(ArmEnv env, Hooks hooks) {
        this.env = env;
        this.state = env.privileged;
        this.armed = new ArmedPoints(hooks);
    }

    @Override
    public void pointsChanged() {
        armed.clear();
        List<Watch> watches = new ArrayList<>();
        if ((state.dscr & ENABLED) != 0 && !state.osLock) {
            for (int n = 0; n < DebugPoint.MOST; n++) {
                arm(breakpoint(n));
                watches.addAll(watchpoint(n).watches());
            }
        }
        armed.watch(env.memory(), watches, this::accessed);
    }

    private DebugPoint breakpoint(int n) {
        return point(DebugPoint.BREAKPOINT_VALUE, DebugPoint.BREAKPOINT_CONTROL, n);
    }

    private DebugPoint watchpoint(int n) {
        return point(DebugPoint.WATCHPOINT_VALUE, DebugPoint.WATCHPOINT_CONTROL, n);
    }

    /** The registers have 32 bits in this state. */
    private DebugPoint point(int value, int control, int n) {
        return new DebugPoint((int) state.debug[value][n], (int) state.debug[control][n]);
    }

    private void arm(DebugPoint point) {
        if (!point.isOn()) {
            return;
        }
        switch (point.type()) {
            case DebugPoint.ADDRESS, DebugPoint.LINKED_ADDRESS -> {
                for (int half = 0; half < 4; half += 2) {
                    if (point.selects(half)) {
                        armed.at(point.address() + half, e -> reached(point));
                    }
                }
            }
            case DebugPoint.CONTEXT ->
                armed.everywhere(e -> {
                    if (isContext(point)) {
                        reached(point);
                    }
                });
            case DebugPoint.MISMATCH, DebugPoint.LINKED_MISMATCH ->
                armed.everywhere(e -> {
                    if (!isAt(point)) {
                        reached(point);
                    }
                });
            default -> {
                // others are linked to it, or the type is reserved
            }
        }
    }

    /** Whether the instruction stands at one of the bytes that the value and BAS select. */
    private boolean isAt(DebugPoint point) {
        int pc = (int) env.pc;
        return (pc & ~3) == (int) point.address() && point.selects(pc & 3);
    }

    private void reached(DebugPoint point) {
        if (inMode(point.control()) && isInContext(point)) {
            throw new Trap.Protection(BREAKPOINT);
        }
    }

    /** Whether a breakpoint is for the mode: PMC; Arm ARM table G2-12. */
    private boolean inMode(long control) {
        int mode = env.modes.mode();
        return switch ((int) (control >>> 1) & 3) {
            case 0 -> mode == Modes.USER || mode == Modes.SYSTEM || mode == Modes.SUPERVISOR;
            case 1 -> mode != Modes.USER;
            case 2 -> mode == Modes.USER;
            default -> true;
        };
    }

    private boolean isInContext(DebugPoint point) {
        DebugPoint context = breakpoint(point.link());
        return !point.isLinked() || context.givesContext() && isContext(context);
    }

    private boolean isContext(DebugPoint point) {
        return (int) point.value() == state.contextidr;
    }

    private void accessed(long address, int size, Access access, long value) {
        for (int n = 0; n < DebugPoint.MOST; n++) {
            DebugPoint point = watchpoint(n);
            boolean privileged = (point.control() >>> (state.isUser() ? 2 : 1) & 1) != 0; // PAC
            if (privileged && isInContext(point) && point.isFor(access, address, size)) {
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
