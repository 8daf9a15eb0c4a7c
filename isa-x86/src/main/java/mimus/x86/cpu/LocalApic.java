package mimus.x86.cpu;

import java.util.Arrays;
import mimus.cpu.Clock;
import mimus.memory.Bus;
import mimus.memory.Device;
import mimus.x86.state.ModelRegisters;

/** The local interrupt controller of a processor, the only one of its board (Intel SDM volume 3, chapter 10). */
final class LocalApic implements Device {
    private static final int SIZE = 0x1000;
    private static final int VERSION = 0x0005_0014;

    /** Numbers of registers, whose offset is 16 times as much. */
    private static final int ID = 0x02;

    private static final int PRIORITY = 0x08;
    private static final int PROCESSOR_PRIORITY = 0x0a;
    private static final int END = 0x0b;
    private static final int LOGICAL = 0x0d;
    private static final int FORMAT = 0x0e;
    private static final int SPURIOUS = 0x0f;
    private static final int SERVED = 0x10;
    private static final int TRIGGERS = 0x18;
    private static final int REQUESTS = 0x20;
    private static final int ERRORS = 0x28;
    private static final int COMMAND = 0x30;
    private static final int COMMAND_HIGH = 0x31;
    private static final int TIMER = 0x32;
    private static final int LINT0 = 0x35;
    private static final int LAST_VECTOR = 0x37;
    private static final int COUNT = 0x38;
    private static final int LEFT = 0x39;
    private static final int DIVIDE = 0x3e;

    private static final int MASKED = 1 << 16;
    private static final int PERIODIC = 1 << 17;
    private static final int ENABLED = 1 << 8;

    /** Delivery mode of what comes from the old controllers. */
    private static final int EXTERNAL = 7;

    /** Cycles of the timer's clock in one instruction. */
    private static final int CYCLES = 10;

    private final Bus bus;
    private final Clock clock;
    private final Runnable changed;
    private final int[] registers = new int[0x40];
    private final int[] requests = new int[8];
    private final int[] served = new int[8];
    private Bus.Bank behind;
    private long place = -1;
    private boolean on;
    private long began;
    private Clock.Planned planned = () -> {};

    /** @param changed is called when an interrupt may have become pending */
    LocalApic(Bus bus, Clock clock, Runnable changed) {
        this.bus = bus;
        this.clock = clock;
        this.changed = changed;
    }

    void reset() {
        Arrays.fill(registers, 0);
        Arrays.fill(requests, 0);
        Arrays.fill(served, 0);
        registers[FORMAT] = -1;
        registers[SPURIOUS] = 0xff;
        for (int n = TIMER; n <= LAST_VECTOR; n++) {
            registers[n] = MASKED;
        }
        planned.cancel();
    }

    /** Shows itself where IA32_APIC_BASE says. */
    void move(long base) {
        on = (base & ModelRegisters.APIC_ENABLED) != 0;
        long wanted = on ? base & ~0xfffL : -1;
        if (wanted == place) {
            return;
        }
        if (place != -1 && behind != null) {
            bus.show(place, behind, true);
        }
        place = wanted;
        if (place != -1) {
            behind = bus.bank(place, SIZE);
            bus.device(place, SIZE, this);
        }
    }

    private boolean enabled() {
        return on && (registers[SPURIOUS] & ENABLED) != 0;
    }

    /** Whether interrupts of the old controllers come through. */
    boolean passesExternal() {
        int lint0 = registers[LINT0];
        return !on || (lint0 & MASKED) == 0 && (lint0 >>> 8 & 7) == EXTERNAL;
    }

    /** Whether an interrupt is to be taken. */
    boolean pending() {
        return enabled() && (highest(requests) & 0xf0) > (priority() & 0xf0);
    }

    /** The most urgent of a set, or 0. */
    private static int highest(int[] set) {
        for (int i = 7; i >= 0; i--) {
            if (set[i] != 0) {
                return 32 * i + 31 - Integer.numberOfLeadingZeros(set[i]);
            }
        }
        return 0;
    }

    /** PPR. */
    private int priority() {
        int task = registers[PRIORITY];
        int handler = highest(served);
        return (task & 0xf0) >= (handler & 0xf0) ? task : handler & 0xf0;
    }

    /** Takes the most urgent interrupt; its vector. */
    int acknowledge() {
        int vector = highest(requests);
        requests[vector >> 5] &= ~(1 << (vector & 31));
        served[vector >> 5] |= 1 << (vector & 31);
        return vector;
    }

    /** An interrupt has come for this processor. */
    void request(int vector) {
        if (vector >= 16 && enabled()) {
            requests[vector >> 5] |= 1 << (vector & 31);
            changed.run();
        }
    }

    /** A message of a device: a write to where such messages go (Intel SDM volume 3, section 10.11). */
    void message(long address, int value) {
        int destination = (int) (address >>> 12) & 0xff;
        boolean logical = (address & 4) != 0;
        boolean mine = logical
                ? (destination & registers[LOGICAL] >>> 24) != 0
                : destination == registers[ID] >>> 24 || destination == 0xff;
        if (mine && (value >>> 8 & 7) < 2) {
            request(value & 0xff);
        }
    }

    int taskPriority() {
        return registers[PRIORITY];
    }

    void taskPriority(int value) {
        registers[PRIORITY] = value & 0xff;
        changed.run();
    }

    @Override
    public long read(long offset, int size) {
        int number = (int) offset >>> 4 & 0xff;
        int word = number >= registers.length ? 0 : register(number);
        long value = (word & 0xffffffffL) >>> 8 * (offset & 3);
        return size == 8 ? value : value & (1L << 8 * size) - 1;
    }

    private int register(int number) {
        if (number >= SERVED && number < TRIGGERS) {
            return served[number - SERVED];
        }
        if (number >= REQUESTS && number < ERRORS) {
            return requests[number - REQUESTS];
        }
        return switch (number) {
            case 3 -> VERSION;
            case PROCESSOR_PRIORITY -> priority();
            case LEFT -> left();
            default -> registers[number];
        };
    }

    @Override
    public void write(long offset, int size, long written) {
        int number = (int) offset >>> 4 & 0xff;
        int value = (int) written;
        switch (number) {
            case ID, LOGICAL, COMMAND_HIGH -> registers[number] = value & 0xff000000;
            case FORMAT -> registers[number] = value | 0x0fffffff;
            case PRIORITY -> taskPriority(value);
            case END -> end();
            case SPURIOUS -> spurious(value);
            case COMMAND -> command(value);
            case COUNT -> {
                registers[COUNT] = value;
                began = now();
                plan();
            }
            case DIVIDE -> {
                registers[DIVIDE] = value & 0xb;
                plan();
            }
            default -> {
                if (number >= TIMER && number <= LAST_VECTOR) {
                    boolean kept = (registers[SPURIOUS] & ENABLED) == 0; // all are masked then
                    registers[number] = value & 0x3a7ff | (kept ? MASKED : 0);
                    plan();
                    changed.run();
                }
            }
        }
    }

    private void spurious(int value) {
        registers[SPURIOUS] = value & 0x1ff;
        if ((value & ENABLED) == 0) {
            for (int n = TIMER; n <= LAST_VECTOR; n++) {
                registers[n] |= MASKED;
            }
        }
        changed.run();
    }

    private void end() {
        int vector = highest(served);
        served[vector >> 5] &= ~(1 << (vector & 31));
        changed.run();
    }

    /** An interrupt between processors: this one hears what it sends to itself, and nobody else is there. */
    private void command(int value) {
        registers[COMMAND] = value & 0xcdfff;
        int shorthand = value >>> 18 & 3;
        boolean mine = shorthand == 1
                || shorthand == 2
                || shorthand == 0 && registers[COMMAND_HIGH] >>> 24 == registers[ID] >>> 24;
        if (mine && (value >>> 8 & 7) == 0) {
            request(value & 0xff);
        }
    }

    // The timer

    private long now() {
        return CYCLES * clock.now();
    }

    private int divisor() {
        int bits = registers[DIVIDE] & 3 | registers[DIVIDE] >>> 1 & 4;
        return bits == 7 ? 1 : 2 << bits;
    }

    private int left() {
        long count = registers[COUNT] & 0xffffffffL;
        if (count == 0) {
            return 0;
        }
        long passed = (now() - began) / divisor();
        boolean again = (registers[TIMER] & PERIODIC) != 0;
        return (int) (again ? count - passed % count : Math.max(0, count - passed));
    }

    private void plan() {
        planned.cancel();
        long count = registers[COUNT] & 0xffffffffL;
        if (count == 0) {
            return;
        }
        long period = count * divisor();
        long passed = now() - began;
        boolean again = (registers[TIMER] & PERIODIC) != 0;
        if (passed < period || again) {
            long end = began + (passed / period + 1) * period;
            planned = clock.at((end + CYCLES - 1) / CYCLES, this::reached);
        }
    }

    private void reached() {
        if ((registers[TIMER] & MASKED) == 0) {
            request(registers[TIMER] & 0xff);
        }
        if ((registers[TIMER] & PERIODIC) != 0) {
            plan();
        }
    }
}
