package mimus.debugger.history;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.memory.Undo;

/** Points that can be gone back to without executing from the beginning, for as long as no system call lies between. */
final class Moments {
    /** Bytes of memory that are kept at most. */
    private static final long MOST = 256L << 20;

    /**
     * What was done before a moment that has been gone back to.
     *
     * @param deeds how many things were done to the guest
     * @param only the thread that had all turns, or null
     */
    record Back(int deeds, GuestThread only) {}

    private record Moment(
            long time, long changes, int mark, Runnable turns, List<Processor<?>> processors, Back before) {}

    private final Guest guest;
    private final List<Moment> moments = new ArrayList<>();
    private Undo undo = new Undo();

    Moments(Guest guest) {
        this.guest = guest;
    }

    /** Remembers how everything is now. */
    void take(int deeds, GuestThread only) {
        if (!guest.isQuiet()) {
            return;
        }
        boolean stale = !moments.isEmpty() && moments.get(moments.size() - 1).changes != guest.changes();
        if (stale || undo.size() > MOST) {
            clear();
        }
        for (GuestProcess process : guest.processes()) {
            undo.add(process.memory());
        }
        List<Processor<?>> processors = new ArrayList<>();
        for (GuestThread thread : guest.threads()) {
            processors.add(Processor.of(thread.cpu()));
        }
        moments.add(new Moment(
                guest.time(), guest.changes(), undo.mark(), guest.turns(), processors, new Back(deeds, only)));
    }

    /** Goes back to the latest moment that is not after a time; null if there is none. */
    Back back(long time) {
        int at = moments.size() - 1;
        while (at >= 0 && moments.get(at).time > time) {
            at--;
        }
        if (at < 0 || moments.get(at).changes != guest.changes()) {
            return null;
        }
        Moment moment = moments.get(at);
        moments.subList(at + 1, moments.size()).clear();
        undo.back(moment.mark);
        moment.processors.forEach(Processor::restore);
        moment.turns.run();
        return moment.before;
    }

    void clear() {
        moments.clear();
        undo.close();
        undo = new Undo();
    }

    /** What one processor was like. */
    private record Processor<E extends Env>(
            Cpu<E> cpu,
            long[][] lanes,
            long pc,
            long next,
            boolean delayed,
            boolean nullified,
            long instructions,
            long reservation) {
        static <E extends Env> Processor<E> of(Cpu<E> cpu) {
            E env = cpu.env();
            long[][] lanes = cpu.registers().all().stream()
                    .map(register -> {
                        long[] values = new long[register.lanes()];
                        for (int lane = 0; lane < values.length; lane++) {
                            values[lane] = register.read(env, lane);
                        }
                        return values;
                    })
                    .toArray(long[][]::new);
            return new Processor<>(
                    cpu, lanes, env.pc, env.next, env.delayed, env.nullified, env.instructions, env.reservation());
        }

        void restore() {
            E env = cpu.env();
            int index = 0;
            for (var register : cpu.registers().all()) {
                long[] values = lanes[index++];
                for (int lane = 0;
                        register.isWritable() && register.viewOf().isEmpty() && lane < values.length;
                        lane++) {
                    register.write(env, lane, values[lane]);
                }
            }
            env.pc = pc;
            env.next = next;
            env.delayed = delayed;
            env.nullified = nullified;
            env.instructions = instructions;
            env.reservation(reservation);
            env.attention = false;
            env.announceAgain();
        }
    }
}
