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

    /** Types of breakpoints, DBGBCR.BT. */
    private static final int ADDRESS = 0;

    private static final int LINKED_ADDRESS = 1;
    private static final int CONTEXT = 2;
    private static final int LINKED_CONTEXT = 3;

    private static final int BREAKPOINT_VALUE = 0;
    private static final int BREAKPOINT_CONTROL = 1;
    private static final int WATCHPOINT_VALUE = 2;
    private static final int WATCHPOINT_CONTROL = 3;

    private final ArmEnv env;
    private final SystemState system;
    private final Clock clock;
    private final Hooks hooks;
    private final List<Hooks.Registration> breakpoints = new ArrayList<>();
    private Clock.Planned planned = () -> {};
    private boolean watching;
    private boolean planning;
    private boolean unplanned;
    private boolean executed;
    private long steppedAt;

    SelfHostedDebug(ArmEnv env, Clock clock, Hooks hooks) {
        this.env = env;
        this.system = env.system;
        this.clock = clock;
        this.hooks = hooks;
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
        breakpoints.forEach(Hooks.Registration::close);
        breakpoints.clear();
        List<Watch> watches = new ArrayList<>();
        if ((system.mdscr & MDE) != 0 && !system.osLock) {
            for (int n = 0; n < 16; n++) {
                breakpoint(n);
                watches.addAll(watches(n));
            }
        }
        if (watching || !watches.isEmpty()) {
            watching = !watches.isEmpty();
            env.memory().watch(this, watches, this::accessed);
        }
        stateChanged();
    }

    private void breakpoint(int n) {
        long control = system.debug[BREAKPOINT_CONTROL][n];
        int type = (int) (control >>> 20) & 15;
        if ((control & 1) == 0) {
            return;
        }
        if (type == ADDRESS || type == LINKED_ADDRESS) {
            long address = system.debug[BREAKPOINT_VALUE][n] << 15 >> 15 & ~3L;
            breakpoints.add(hooks.onInstruction(address, address, e -> reached(control, type == LINKED_ADDRESS)));
        } else if (type == CONTEXT) {
            breakpoints.add(hooks.onInstruction(0, -1, e -> {
                if (isContext(n)) {
                    reached(control, false);
                }
            }));
        }
    }

    private void reached(long control, boolean linked) {
        if (enabled() && inLevel(control) && (!linked || isLinked(control))) {
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

    private boolean isLinked(long control) {
        int n = (int) (control >>> 16) & 15;
        long other = system.debug[BREAKPOINT_CONTROL][n];
        return (other & 1) != 0 && (other >>> 20 & 15) == LINKED_CONTEXT && isContext(n);
    }

    private boolean isContext(int n) {
        return (int) system.debug[BREAKPOINT_VALUE][n] == (int) system.contextId();
    }

    /** The addresses of a watchpoint: those that BAS selects of a doubleword, or a block whose size MASK tells. */
    private List<Watch> watches(int n) {
        long control = system.debug[WATCHPOINT_CONTROL][n];
        List<Watch> all = new ArrayList<>();
        if ((control & 1) == 0) {
            return all;
        }
        boolean reads = (control & 1 << 3) != 0;
        boolean writes = (control & 1 << 4) != 0;
        long address = system.debug[WATCHPOINT_VALUE][n] << 15 >> 15 & ~3L;
        int mask = (int) (control >>> 24) & 31;
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
        if (!enabled()) {
            return;
        }
        for (int n = 0; n < 16; n++) {
            long control = system.debug[WATCHPOINT_CONTROL][n];
            boolean linked = (control & 1 << 20) == 0 || isLinked(control);
            boolean meant = (control & 1) != 0
                    && (control >>> (access == Access.WRITE ? 4 : 3) & 1) != 0
                    && inLevel(control)
                    && linked
                    && watches(n).stream().anyMatch(watch -> watch.overlaps(new Watch(address, size, true, true)));
            if (meant) {
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
