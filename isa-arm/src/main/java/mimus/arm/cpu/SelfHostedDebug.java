package mimus.arm.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.DebugEvents;
import mimus.arm.state.ProcessorState;
import mimus.arm.state.Syndrome;
import mimus.arm.state.SystemState;
import mimus.cpu.Clock;
import mimus.cpu.Hooks;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.Watch;

/**
 * The guest's own breakpoints, watchpoints and software step; Arm ARM chapter D2.
 *
 * <p>What is off costs nothing: breakpoints are hooks at their addresses, watchpoints are watches of memory, and a step is an
 * event one instruction ahead. A debugger's own points come first, and know nothing of these.
 */
final class SelfHostedDebug implements DebugEvents {
    /** Bits of MDSCR_EL1. */
    private static final int SS = 1;

    private static final int KDE = 1 << 13;
    private static final int MDE = 1 << 15;

    private final ArmEnv env;
    private final SystemState system;
    private final Clock clock;
    private final ArmedPoints armed;
    private Clock.Planned planned = () -> {};
    private boolean planning;
    private boolean unplanned;
    private boolean executed;
    private long steppedAt;

    SelfHostedDebug(ArmEnv env, Clock clock, Hooks hooks) {
        this.env = env;
        this.system = env.system;
        this.clock = clock;
        this.armed = new ArmedPoints(hooks);
    }

    /** Whether debug exceptions can be taken from the state that the processor is in; Arm ARM section D2.4. */
    private boolean enabled() {
        int target = system.debugTarget();
        boolean same = (system.mdscr & KDE) != 0 && (system.control() & ProcessorState.D) == 0;
        return !system.osLock && (system.level() < target || system.level() == target && same);
    }

    // Breakpoints and watchpoints

    @Override
    public void pointsChanged() {
        armed.clear();
        List<Watch> watches = new ArrayList<>();
        if ((system.mdscr & MDE) != 0 && !system.osLock) {
            for (int n = 0; n < DebugPoint.MOST; n++) {
                arm(breakpoint(n));
                watches.addAll(watchpoint(n).watches());
            }
        }
        armed.watch(env.memory(), watches, this::accessed);
        stateChanged();
    }

    private DebugPoint breakpoint(int n) {
        return point(DebugPoint.BREAKPOINT_VALUE, DebugPoint.BREAKPOINT_CONTROL, n);
    }

    private DebugPoint watchpoint(int n) {
        return point(DebugPoint.WATCHPOINT_VALUE, DebugPoint.WATCHPOINT_CONTROL, n);
    }

    /** An address has 49 bits and its sign; the number of a context keeps its 32. */
    private DebugPoint point(int value, int control, int n) {
        return new DebugPoint(system.debug[value][n] << 15 >> 15, system.debug[control][n]);
    }

    private void arm(DebugPoint point) {
        int type = point.type();
        if (point.isOn() && (type == DebugPoint.ADDRESS || type == DebugPoint.LINKED_ADDRESS)) {
            armed.at(point.address(), e -> reached(point));
        } else if (point.isOn() && type == DebugPoint.CONTEXT) {
            armed.everywhere(e -> {
                if (isContext(point)) {
                    reached(point);
                }
            });
        }
    }

    private void reached(DebugPoint point) {
        if (enabled() && inLevel(point.control()) && isInContext(point)) {
            throw new Trap.Protection(
                    (int) Syndrome.of(Syndrome.BREAKPOINT + system.same(system.debugTarget()), Syndrome.DEBUG));
        }
    }

    /** Whether a point is for the exception level: PMC or PAC, and HMC. */
    private boolean inLevel(long control) {
        return switch (system.level()) {
            case 0 -> (control & 4) != 0;
            case 1 -> (control & 2) != 0;
            default -> (control & 1 << 13) != 0;
        };
    }

    private boolean isInContext(DebugPoint point) {
        DebugPoint context = breakpoint(point.link());
        return !point.isLinked() || context.givesContext() && isContext(context);
    }

    private boolean isContext(DebugPoint point) {
        return (int) point.value() == (int) system.contextId();
    }

    private void accessed(long address, int size, Access access, long value) {
        if (!enabled()) {
            return;
        }
        for (int n = 0; n < DebugPoint.MOST; n++) {
            DebugPoint point = watchpoint(n);
            if (inLevel(point.control()) && isInContext(point) && point.isFor(access, address, size)) {
                int target = system.debugTarget();
                system.far[target] = address;
                throw new Trap.Protection((int) Syndrome.of(
                        Syndrome.WATCHPOINT + system.same(target),
                        Syndrome.DEBUG | (access == Access.WRITE ? Syndrome.WNR : 0)));
            }
        }
    }

    // Software step

    private boolean stepping() {
        return (system.mdscr & SS) != 0 && enabled();
    }

    @Override
    public boolean stepsFrom(int control) {
        if ((system.mdscr & SS) == 0 || enabled()) {
            return false; // only from where debug exceptions are disabled can a step begin
        }
        int level = control >>> ProcessorState.EL & 3;
        int target = system.debugTarget();
        boolean same = (system.mdscr & KDE) != 0 && (control & ProcessorState.D) == 0;
        return !system.osLock && (level < target || level == target && same);
    }

    @Override
    public void stateChanged() {
        boolean active = stepping();
        boolean once = active && system.stepOnce();
        if (!once) {
            planned.cancel();
            planning = false;
        } else if (!planning) {
            planning = true;
            unplanned = true;
            env.attention = true; // before the instruction that is stepped, it is planned what comes behind it
        }
        executed = executed && active;
        if (active && !once) {
            env.attention = true;
        }
    }

    /** Tells where the instruction stands that is to be stepped. */
    @Override
    public void steps(long address) {
        steppedAt = address;
    }

    private void stepped() {
        planning = false;
        executed = true;
        system.stepOnce(false);
    }

    /** Whether a software step exception is to be taken now. */
    boolean pending() {
        if (unplanned && planning) {
            planned = clock.at(clock.now() + 1, this::stepped);
        }
        unplanned = false;
        return stepping() && !system.stepOnce();
    }

    /** What ESR says of it. */
    long syndrome() {
        int kind = Syndrome.SOFTWARE_STEP + system.same(system.debugTarget());
        int particulars = executed ? 1 << 24 | (isLoadExclusive(steppedAt) ? 1 << 6 : 0) : 0;
        executed = false;
        return Syndrome.of(kind, particulars | Syndrome.DEBUG);
    }

    private boolean isLoadExclusive(long address) {
        byte[] bytes = new byte[4];
        if (env.memory().peek(address, bytes, 0, 4) < 4) {
            return false;
        }
        int word = bytes[3] << 24 | (bytes[2] & 0xff) << 16;
        return (word & 0x3fc0_0000) == 0x0840_0000;
    }
}
