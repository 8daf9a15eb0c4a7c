package mimus.machine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Hooks;
import mimus.cpu.Interpreter.Pause;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;

/**
 * Processors in a world, and the loop that runs them.
 *
 * <p>Time is the number of instructions executed, plus what was skipped while all waited; so a run is a function of
 * its inputs. One thread at a time may use a machine; only {@link #interrupt} may be called from any.
 */
public final class Machine {
    private final World world;
    private final Events events;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicReference<Stop> halted = new AtomicReference<>();
    private long now;
    private long turnStart;
    private long turnEnd;
    private final List<SystemCallHook> systemCallHooks = new CopyOnWriteArrayList<>();
    private volatile Env running;

    public Machine(World world, Events events) {
        this.world = world;
        this.events = events;
        events.drivenBy(this);
    }

    public World world() {
        return world;
    }

    public Events events() {
        return events;
    }

    /** Virtual time, in instructions. */
    public long now() {
        Env env = running;
        return env == null ? now : now + env.elapsed() - turnStart;
    }

    /** Lets a turn that would miss an event end soon. */
    void planned(long time) {
        Env env = running;
        if (env != null && time < turnEnd) {
            env.attention = true;
        }
    }

    /** Makes the run, now or the next one, stop soon; from any thread. */
    public void interrupt() {
        interrupted.set(true);
        Env env = running;
        if (env != null) {
            env.attention = true;
        }
    }

    /** Ends the run, now or the next one, before another instruction; if two want to, the first is heard. */
    public void halt(Stop why) {
        halted.compareAndSet(null, why);
        Env env = running;
        if (env != null) {
            env.attention = true;
        }
    }

    /** Whether {@link #halt} is about to end the run. */
    public boolean isHalting() {
        return halted.get() != null;
    }

    /** Sets the time back, between two runs, for a world that has gone back to what it was then. */
    public void back(long time) {
        now = time;
    }

    /** Calls a hook before the world acts upon a system call, until the registration is closed. */
    public Hooks.Registration onSystemCall(SystemCallHook hook) {
        SystemCallHook once = hook::before;
        systemCallHooks.add(once);
        return () -> systemCallHooks.remove(once);
    }

    /** Runs until the world says stop. */
    public Stop run() {
        return run(Long.MAX_VALUE);
    }

    /**
     * Runs at most {@code budget} instructions.
     *
     * <p>A stop address at which the run begins is passed over.
     */
    public Stop run(long budget) {
        long end = now + budget < now ? Long.MAX_VALUE : now + budget;
        boolean first = true;
        Cpu<?> cpu = null;
        while (true) {
            events.fire(now);
            cpu = halted.get() == null ? world.turn() : null;
            Stop halt = halted.getAndSet(null);
            if (halt != null) {
                return halt;
            }
            if (interrupted.getAndSet(false)) {
                return new Stop.Interrupted(cpu == null ? 0 : cpu.env().pc);
            }
            if (now >= end) {
                return new Stop.BudgetSpent(cpu == null ? 0 : cpu.env().pc);
            }
            Stop stop = cpu == null ? skip(end) : turn(cpu, end, first);
            if (stop != null) {
                return stop;
            }
            first = first && cpu == null;
        }
    }

    /** Nobody can run: goes on to the next event, or waits for the world outside. */
    private Stop skip(long end) {
        long next = events.next();
        if (next == Long.MAX_VALUE) {
            return world.idle();
        }
        now = Math.min(end, Math.max(now, next));
        return null;
    }

    private Stop turn(Cpu<?> cpu, long end, boolean passStop) {
        Env env = cpu.env();
        long most = Math.min(Math.min(end, events.next()) - now, world.slice());
        turnStart = env.instructions;
        turnEnd = now + most;
        running = env;
        try {
            Pause pause = cpu.run(turnStart + Math.max(1, most), passStop);
            settle(env);
            return switch (pause) {
                case LIMIT -> null;
                case STOP_ADDRESS -> new Stop.Breakpoint(env.pc);
                case ATTENTION -> {
                    env.attention = false;
                    yield world.attend(cpu);
                }
            };
        } catch (Trap trap) {
            settle(env);
            if (trap instanceof Trap.SystemCall call) {
                systemCallHooks.forEach(hook -> hook.before(cpu, call));
            }
            return world.on(cpu, trap);
        } catch (MemoryFault fault) {
            settle(env);
            return world.on(cpu, new Trap.Memory(fault));
        } finally {
            settle(env); // whatever was thrown, time has passed
            running = null;
        }
    }

    private void settle(Env env) {
        now += env.instructions - turnStart;
        turnStart = env.instructions;
    }
}
