package mimus.arm.cpu;

import java.util.function.Consumer;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.GenericTimer;
import mimus.arm.state.SystemLevel;
import mimus.cpu.Exceptions;

/** What is around a processor in AArch64 as in AArch32: reset, the firmware above it, wires of timers and interrupts. */
abstract class ArmExceptions implements Exceptions {
    final ArmEnv env;
    final Psci psci;
    private final SystemLevel level;

    ArmExceptions(ArmEnv env, SystemLevel level) {
        this.env = env;
        this.level = level;
        this.psci = new Psci(env);
    }

    @Override
    public void reset() {
        level.reset();
        env.release();
        env.resumeAt(0);
    }

    @Override
    public void onResetRequest(Runnable wanted) {
        psci.onReset(wanted);
    }

    @Override
    public void onPowerOffRequest(Runnable wanted) {
        psci.onPowerOff(wanted);
    }

    @Override
    public boolean connect(String name, Consumer<Boolean> wire) {
        GenericTimer timer = timer(name);
        if (timer != null) {
            timer.wire(wire);
        }
        return timer != null;
    }

    /** The timer of a name; null if there is none. */
    GenericTimer timer(String name) {
        return name.equals("cntp") ? level.physical : name.equals("cntv") ? level.virtual : null;
    }

    @Override
    public boolean interruptPending() {
        return level.interruptPending();
    }

    /** Line 0 is the IRQ, 1 the FIQ. */
    @Override
    public void interruptLine(int line, boolean high) {
        level.line(line == 1, high);
    }
}
