package mimus.x86.cpu;

import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.cpu.Interpreter;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.Device;
import mimus.x86.state.Cpuid;
import mimus.x86.state.SystemEvents;
import mimus.x86.state.X86Env;
import mimus.x86.state.X86Registers;

/** An x86 processor that stands on a board, with paging, exceptions and its local interrupt controller. */
public final class SystemProcessor implements SystemEvents {
    /** Cycles in an instruction, which takes ten nanoseconds: 1 GHz. */
    private static final int CYCLES = 10;

    private final Bus bus;
    private final Clock clock;
    private final Mmu mmu;
    private final LocalApic apic;
    private final SelfDebug debug;
    private final X86Exceptions exceptions;
    private final X86Env env;

    private SystemProcessor(
            Bus bus, Clock clock, Mmu mmu, LocalApic apic, SelfDebug debug, X86Exceptions exceptions, X86Env env) {
        this.bus = bus;
        this.clock = clock;
        this.mmu = mmu;
        this.apic = apic;
        this.debug = debug;
        this.exceptions = exceptions;
        this.env = env;
    }

    /** One as after power-on, in real mode. */
    public static Cpu<X86Env> of(X86Architecture architecture, Cpuid cpuid, boolean wide, Bus bus, Clock clock) {
        Mmu mmu = new Mmu(bus);
        BusMemory memory = new BusMemory(false, false, bus, mmu);
        X86Env env = X86Env.system(memory, cpuid, wide);
        mmu.belongsTo(env, memory);
        Interpreter<X86Env> interpreter = new Interpreter<>(architecture, env);
        X86Exceptions exceptions = new X86Exceptions(env, architecture, mmu);
        LocalApic apic = new LocalApic(bus, clock, exceptions::look);
        SelfDebug debug = new SelfDebug(env, clock, interpreter.hooks());
        exceptions.with(apic, debug);
        env.state.events = new SystemProcessor(bus, clock, mmu, apic, debug, exceptions, env);
        exceptions.reset();
        return new Cpu<>(env, X86Registers.system(wide), architecture, interpreter, exceptions);
    }

    @Override
    public void translationChanged() {
        mmu.changed();
    }

    @Override
    public void forget(long linear) {
        mmu.forget(linear);
    }

    @Override
    public void privilegeChanged() {
        mmu.privilegeChanged();
    }

    @Override
    public void flagsChanged() {
        exceptions.look();
        debug.flagsChanged();
    }

    @Override
    public void debugChanged() {
        debug.pointsChanged();
    }

    @Override
    public void apicMoved() {
        apic.move(env.state.model.apicBase);
        exceptions.look();
    }

    @Override
    public long load(long linear, int bytes) {
        return mmu.load(linear, bytes);
    }

    @Override
    public void store(long linear, int bytes, long value) {
        mmu.store(linear, bytes, value);
    }

    @Override
    public void requireWritable(long linear, int bytes) {
        mmu.requireWritable(linear, bytes);
    }

    @Override
    public long cycles() {
        return CYCLES * clock.now();
    }

    @Override
    public void portsAccessed(int port, int bytes) {
        debug.portsAccessed(port, bytes);
    }

    @Override
    public Device ports() {
        return bus.ports();
    }

    @Override
    public int priority() {
        return apic.taskPriority() >> 4;
    }

    @Override
    public void priority(int value) {
        apic.taskPriority(value << 4);
    }
}
