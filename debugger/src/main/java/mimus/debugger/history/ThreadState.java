package mimus.debugger.history;

import java.util.LinkedHashMap;
import java.util.Map;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.guest.GuestThread;

/**
 * What one thread's processor holds.
 *
 * @param id the thread's number
 * @param process the number of its process
 * @param next where control goes after a delay slot, if {@code delayed}
 * @param registers by name, 64 bits at a time, the least significant first
 */
public record ThreadState(
        int id, int process, long pc, long next, boolean delayed, boolean nullified, Map<String, long[]> registers) {
    static ThreadState of(GuestThread thread) {
        return of(thread, thread.cpu());
    }

    private static <E extends Env> ThreadState of(GuestThread thread, Cpu<E> cpu) {
        E env = cpu.env();
        Map<String, long[]> registers = new LinkedHashMap<>();
        for (Register<E> register : cpu.registers().all()) {
            if (register.viewOf().isEmpty()) {
                long[] lanes = new long[register.lanes()];
                for (int lane = 0; lane < lanes.length; lane++) {
                    lanes[lane] = register.read(env, lane);
                }
                registers.put(register.name(), lanes);
            }
        }
        return new ThreadState(
                thread.id(), thread.process().id(), env.pc, env.next, env.delayed, env.nullified, registers);
    }

    /** Gives a processor of the same kind this state; registers that it does not have, or that cannot be written, stay. */
    void restore(Cpu<?> cpu) {
        restoreTo(cpu);
    }

    private <E extends Env> void restoreTo(Cpu<E> cpu) {
        E env = cpu.env();
        registers.forEach((name, lanes) -> {
            Register<E> register = cpu.registers().find(name);
            if (register != null && register.isWritable() && register.lanes() == lanes.length) {
                for (int lane = 0; lane < lanes.length; lane++) {
                    register.write(env, lane, lanes[lane]);
                }
            }
        });
        env.pc = pc;
        env.next = next;
        env.delayed = delayed;
        env.nullified = nullified;
        env.release();
        env.announceAgain();
    }
}
