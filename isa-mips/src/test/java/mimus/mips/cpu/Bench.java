package mimus.mips.cpu;

import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.machine.Events;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.machine.World;
import mimus.memory.Bus;
import mimus.mips.state.MipsEnv;

/** A processor with a megabyte of memory and another at its reset vector, which takes its exceptions itself. */
final class Bench {
    /** Unmapped, cached addresses of the memory at physical address 0. */
    static final long KSEG0 = 0xffff_ffff_8000_0000L;

    private static final int SIZE = 1 << 20;

    private final class Alone implements World {
        private boolean waiting;

        @Override
        public Cpu<?> turn() {
            waiting = waiting && !cpu.exceptions().interruptPending();
            return waiting ? null : cpu;
        }

        @Override
        public Stop on(Cpu<?> on, Trap trap) {
            waiting = trap instanceof Trap.Wait;
            cpu.exceptions().raise(trap);
            return null;
        }

        @Override
        public Stop attend(Cpu<?> on) {
            cpu.exceptions().takeInterrupt();
            return null;
        }
    }

    final Cpu<?> cpu;
    final MipsEnv env;
    private final Target target;
    private final Machine machine;

    Bench(String architecture) {
        target = Targets.named(architecture);
        Events events = new Events();
        Bus bus = new Bus();
        bus.ram(0, SIZE);
        bus.ram(0x1fc0_0000, SIZE);
        cpu = target.newBoardCpu(target.models().get(0), bus, events);
        env = (MipsEnv) cpu.env();
        machine = new Machine(new Alone(), events);
        set("status", 0); // kernel mode, vectors at the bottom of kseg0
    }

    /** Puts code at a physical address. */
    Bench code(long physical, String... lines) {
        long at = KSEG0 + physical;
        for (String line : lines) {
            word(at, target.assembler().word(line, at & 0xffff_ffffL));
            at += 4;
        }
        return this;
    }

    /** Puts a word at an unmapped address. */
    Bench word(long address, int word) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) (word >>> 8 * (target.bigEndian() ? 3 - i : i));
        }
        cpu.memory().poke(address, bytes, 0, 4);
        return this;
    }

    Bench set(String register, long value) {
        cpu.write(register, value);
        return this;
    }

    long get(String register) {
        return cpu.read(register);
    }

    /** Fills TLB entry {@code index} as tlbwi does. */
    Bench map(int index, long entryHi, long entryLo0, long entryLo1) {
        long before = get("entryhi");
        set("entryhi", entryHi).set("entrylo0", entryLo0).set("entrylo1", entryLo1);
        env.cp0.writeTlb(index);
        return set("entryhi", before);
    }

    /** Executes instructions, exceptions among them, from an address on. */
    Bench run(long pc, int instructions) {
        set("pc", pc);
        return run(instructions);
    }

    /** Executes instructions, whatever comes of it. */
    Stop go(int instructions) {
        return machine.run(instructions);
    }

    Bench run(int instructions) {
        Stop stop = go(instructions);
        if (!(stop instanceof Stop.BudgetSpent)) {
            throw new AssertionError(stop.toString());
        }
        return this;
    }
}
