package mimus.arm.m;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mimus.arm.a32.T32Operands;
import mimus.arm.cpu.Aarch32Architecture;
import mimus.arm.cpu.ArmArchitecture;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.Coprocessor;
import mimus.arm.state.SpecialRegisters;
import mimus.arm.state.SystemControl;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.insn.WordAssembler;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;

/** The microcontrollers of the M profile, little endian. */
public final class CortexMTarget implements Target {
    private static final Map<CortexM, InsnTable> TABLES = new ConcurrentHashMap<>();
    private static final CortexM WIDEST = CortexM.ALL.get(CortexM.ALL.size() - 1);

    @Override
    public String name() {
        return "cortex-m";
    }

    @Override
    public List<String> aliases() {
        return List.of("armv6m", "armv7m", "thumb-m");
    }

    @Override
    public String description() {
        return "Armv6-M and Armv7-M microcontrollers";
    }

    @Override
    public boolean bigEndian() {
        return false;
    }

    @Override
    public int bits() {
        return 32;
    }

    /** Programs of Linux are never for it. */
    @Override
    public boolean runs(ElfFile file) {
        return false;
    }

    @Override
    public long codeAddress(long address) {
        return address & ~1;
    }

    @Override
    public String gdbArchitecture() {
        return "arm";
    }

    @Override
    public String llvmArchitecture() {
        return "thumb";
    }

    @Override
    public List<String> models() {
        return CortexM.ALL.stream().map(CortexM::name).toList();
    }

    private static CortexM modelNamed(String name) {
        return CortexM.ALL.stream()
                .filter(model -> model.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UserError("unknown processor '" + name + "'; cortex-m boards know "
                        + CortexM.ALL.stream().map(CortexM::name).collect(Collectors.joining(", "))));
    }

    @Override
    public AddressSpace newAddressSpace() {
        return new FlatSpace(false, false);
    }

    /** A processor without exceptions, for code alone. */
    @Override
    public Cpu<?> newCpu(Memory memory) {
        return new Cpu<>(newEnv(memory, WIDEST), MRegisters.of(WIDEST), new MArchitecture(WIDEST), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        return ((Cpu<ArmEnv>) cpu).with(newEnv(cpu.memory(), WIDEST));
    }

    private static ArmEnv newEnv(Memory memory, CortexM model) {
        ArmEnv env = new ArmEnv(memory, false, model.features());
        env.thumb = true;
        env.coprocessor(SystemControl.NUMBER, Coprocessor.NONE);
        env.special = new SpecialRegisters(env, model.baseline(), model.priorityBits(), model.hasFloat());
        return env;
    }

    @Override
    public Cpu<?> newBoardCpu(String name, Bus bus, Clock clock) {
        CortexM model = modelNamed(name);
        ProtectionUnit protection = new ProtectionUnit(model.regions());
        BusMemory memory = new BusMemory(false, model.baseline(), bus, protection);
        ArmEnv env = newEnv(memory, model);
        Nvic nvic = new Nvic(model.interrupts(), model.priorityBits(), env.special);
        protection.of(env.special, nvic, memory);
        SystemControlBlock block = new SystemControlBlock(model, env.special);
        FloatContext floats = new FloatContext(model, env, nvic);
        MArchitecture architecture = new MArchitecture(model);
        MExceptions exceptions = new MExceptions(env, nvic, block, protection, floats, architecture, model.baseline());
        SysTick timer = new SysTick(clock, () -> {
            nvic.pend(Nvic.SYSTICK, true);
            exceptions.changed();
        });
        SystemControlSpace space =
                new SystemControlSpace(nvic, timer, block, protection, floats, env.special, exceptions::changed);
        exceptions.with(timer, space);
        bus.device(SystemControlSpace.BASE, SystemControlSpace.SIZE, space);
        return new Cpu<>(env, MRegisters.of(model), architecture, exceptions);
    }

    @Override
    public InsnTable instructions() {
        return TABLES.computeIfAbsent(
                WIDEST, model -> new InsnTable(new MArchitecture(model).instructions(ArmArchitecture.T32)));
    }

    @Override
    public Disassembler disassembler() {
        return new Disassembler(instructions(), new T32Operands());
    }

    @Override
    public byte[] bytes(int word) {
        return Aarch32Architecture.bytes(word, ArmArchitecture.T32, false);
    }

    @Override
    public Assembler assembler() {
        return new WordAssembler(instructions(), new T32Operands(), this::bytes);
    }
}
