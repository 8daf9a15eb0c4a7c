package mimus.arm.cpu;

import java.util.Set;
import mimus.arm.state.A32Registers;
import mimus.arm.state.A64Registers;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.ControlCoprocessor;
import mimus.arm.state.PrivilegedState;
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

    /** One in AArch32 without EL2 and EL3, as after power-on. */
    public static Cpu<ArmEnv> narrow(Set<String> features, Bus bus, Clock clock, boolean bigEndian) {
        Aarch32Mmu mmu = new Aarch32Mmu(bus);
        BusMemory memory = new BusMemory(bigEndian, false, bus, mmu);
        ArmEnv env = new ArmEnv(memory, false, features);
        PrivilegedState state = new PrivilegedState(env, clock);
        state.translation(mmu);
        mmu.belongsTo(state, memory);
        env.privileged = state;
        for (int number = 14; number < 16; number++) {
            env.coprocessor(number, new ControlCoprocessor(state, number));
        }
        Aarch32Architecture architecture = new Aarch32Architecture(features);
        Interpreter<ArmEnv> interpreter = new Interpreter<>(architecture, env);
        state.debugEvents(new MonitorDebug(env, interpreter.hooks()));
        Aarch32Exceptions exceptions = new Aarch32Exceptions(env, mmu);
        exceptions.reset();
        return new Cpu<>(env, A32Registers.system(), architecture, interpreter, exceptions);
    }
}
