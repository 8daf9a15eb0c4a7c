package mimus.arm.cpu;

import java.util.Set;
import mimus.arm.state.A64Registers;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.SystemState;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.cpu.Interpreter;
import mimus.memory.Bus;
import mimus.memory.BusMemory;

/** An Arm processor that stands on a board, with its MMU, timers and exceptions. */
public final class SystemProcessor {
    private SystemProcessor() {}

    /**
     * One in AArch64, as after power-on.
     *
     * @param highest its highest exception level, 1 to 3
     */
    public static Cpu<ArmEnv> wide(Set<String> features, int highest, Bus bus, Clock clock, boolean bigEndian) {
        Mmu mmu = new Mmu(bus);
        BusMemory memory = new BusMemory(bigEndian, false, bus, mmu);
        ArmEnv env = new ArmEnv(memory, true, features);
        SystemState system = new SystemState(env, clock, highest);
        system.translation(mmu);
        mmu.belongsTo(system, memory);
        env.system = system;
        ArmArchitecture architecture = new ArmArchitecture(features);
        Interpreter<ArmEnv> interpreter = new Interpreter<>(architecture, env);
        SelfHostedDebug debug = new SelfHostedDebug(env, clock, interpreter.hooks());
        system.debugEvents(debug);
        A64Exceptions exceptions = new A64Exceptions(env, mmu, debug);
        exceptions.reset();
        return new Cpu<>(env, A64Registers.system(highest), architecture, interpreter, exceptions);
    }
}
