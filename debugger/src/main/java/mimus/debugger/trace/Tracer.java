package mimus.debugger.trace;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Hooks.Registration;
import mimus.cpu.RegisterFile;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.Observer;
import mimus.memory.Memory;

/** Tells a sink what a guest executes, as long as it is not closed. Belongs to the thread that runs the machine. */
public final class Tracer implements Observer, AutoCloseable {
    private final Guest guest;
    private final TraceSink sink;
    private final Detail detail;
    private final long first;
    private final long last;
    private final KernelMemory memory;
    private final Map<Integer, Registration> hooks = new HashMap<>();
    private final Map<Env, Traced> threads = new IdentityHashMap<>();
    private final Step step = new Step();

    /** One for each set of registers, from which others are made. */
    private final Map<RegisterFile<?>, Registers<?>> kinds = new IdentityHashMap<>();

    private Traced running;
    private boolean begun;
    private long changes;

    /** Addresses are as wide as the process has them, however its processor extends them. */
    private final Map<Memory, Long> masks = new IdentityHashMap<>();

    private Memory lastMemory;
    private long mask;

    private record Traced(int thread, int process, Registers<?> registers) {}

    /**
     * Begins to trace.
     *
     * @param first address of the first instruction that is told of
     * @param last address of the last one, inclusive
     */
    public Tracer(Guest guest, TraceSink sink, Detail detail, long first, long last) {
        this.guest = guest;
        this.sink = sink;
        this.detail = detail;
        this.first = first;
        this.last = last;
        this.memory = detail == Detail.FULL && first == 0 && last == -1 ? new KernelMemory(sink) : null;
        guest.processes().forEach(this::add);
        changes = guest.changes();
        guest.observe(this);
    }

    private void add(GuestProcess process) {
        GuestThread thread = process.threads().get(0);
        masks.put(process.memory(), process.target().bits() == 32 ? 0xffff_ffffL : -1L);
        sink.process(
                process.id(),
                process.target().name(),
                process.target().bigEndian(),
                registers(thread.cpu()).cells());
        Registration instructions = thread.cpu().hooks().onInstruction(0, -1, this::at);
        Registration stores = detail == Detail.FULL
                ? thread.cpu()
                        .hooks()
                        .onStore(0, -1, (env, access, address, size, value) -> store(env, address, size, value))
                : () -> {};
        hooks.put(process.id(), () -> {
            instructions.close();
            stores.close();
        });
        if (memory != null) {
            memory.add(process);
        }
    }

    private Registers<?> registers(Cpu<?> cpu) {
        Registers<?> fresh = Registers.of(cpu, kinds.get(cpu.registers()));
        kinds.putIfAbsent(cpu.registers(), fresh);
        return fresh;
    }

    private void store(Env env, long place, int size, long value) {
        if (env.memory() != lastMemory) {
            lastMemory = env.memory();
            mask = masks.getOrDefault(lastMemory, -1L);
        }
        long address = place & mask;
        if (begun) {
            step.store(address, size, value);
        }
        if (memory != null) {
            memory.stored(env.memory(), address, size, value);
        }
    }

    /** An instruction is about to be executed: the one before is complete. */
    private void at(Env env) {
        finish();
        boolean wanted = Long.compareUnsigned(env.pc - first, last - first) <= 0;
        if (wanted) {
            if (running == null || running.registers.env() != env) {
                running = traced(env);
            }
            step.begin(running.thread, env.pc);
            begun = true;
        } else {
            running = null; // its registers have to be looked at again
        }
    }

    private Traced traced(Env env) {
        Traced known = threads.get(env);
        if (known == null) {
            GuestThread thread = guest.current();
            known = new Traced(thread.id(), thread.process().id(), registers(thread.cpu()));
            threads.put(env, known);
            sink.thread(known.process, known.thread, known.registers.seen());
        } else if (memory == null) {
            known.registers.look();
            sink.thread(known.process, known.thread, known.registers.seen());
        }
        return known;
    }

    private void finish() {
        boolean kernel = changes != guest.changes();
        if (begun) {
            begun = false;
            if (detail != Detail.PC) {
                running.registers.changes(step);
            }
            sink.instruction(step);
        }
        if (kernel) {
            changes = guest.changes();
            if (memory != null) {
                memory.look();
            }
        }
    }

    @Override
    public void began(GuestThread thread, Beginning how) {
        if (how == Beginning.EXECUTE) {
            running = null;
            begun = false;
            threads.values().removeIf(known -> known.process == thread.process().id());
            hooks.remove(thread.process().id());
        }
        if (how != Beginning.THREAD) {
            add(thread.process());
        }
    }

    @Override
    public void ended(GuestThread thread) {
        threads.values().removeIf(known -> known != running && known.thread == thread.id());
    }

    @Override
    public void ended(GuestProcess process, int status) {
        hooks.remove(process.id());
    }

    @Override
    public boolean delivers(GuestThread thread, int signal) {
        return true;
    }

    @Override
    public boolean calls(GuestThread thread, int number) {
        return true;
    }

    @Override
    public void returned(GuestThread thread, int number) {
        // its effects are told with the instruction
    }

    /** Tells what the last instruction did, and ends. */
    @Override
    public void close() {
        finish();
        sink.end();
        hooks.values().forEach(Registration::close);
        hooks.clear();
    }
}
