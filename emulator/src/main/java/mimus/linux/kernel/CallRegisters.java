package mimus.linux.kernel;

import java.util.List;
import java.util.stream.IntStream;
import mimus.abi.LinuxAbi;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;

/**
 * The registers of a task that stands still in a system call: they look as if it were behind the call, and become again what
 * they were, but for those that the tracer has changed.
 */
final class CallRegisters {
    private final Task task;
    private final long place;
    private final long[] before;
    private final long placeShown;
    private final long[] shown;

    private CallRegisters(Task task, Runnable show) {
        this.task = task;
        task.abi().noteCall(task.cpu());
        before = values(task.cpu());
        place = task.cpu().env().pc;
        show.run();
        shown = values(task.cpu());
        placeShown = task.cpu().env().pc;
    }

    /** Those of a task whose call is about to be made. */
    static CallRegisters entering(Task task) {
        return new CallRegisters(task, () -> task.abi().passCall(task.cpu()));
    }

    /**
     * Those of a task that waits in a call which a signal interrupts.
     *
     * @param error the number of the kernel's own that says how the call is made again
     */
    static CallRegisters interrupted(Task task, int error) {
        return new CallRegisters(task, () -> task.abi().fail(task.cpu(), error));
    }

    /** Shows what was before; whether the task is still at its call. */
    boolean restore() {
        LinuxAbi abi = task.abi();
        if (task.cpu().env().pc != placeShown) {
            abi.forgetCall(task.cpu(), false);
            return false;
        }
        restore(task.cpu());
        task.cpu().env().resumeAt(place);
        abi.forgetCall(task.cpu(), true);
        return true;
    }

    private <E extends Env> void restore(Cpu<E> cpu) {
        List<Register<E>> registers = cpu.registers().all();
        int at = 0;
        for (Register<E> register : registers) {
            for (int lane = 0; isState(register) && lane < register.lanes(); lane++, at++) {
                if (before[at] != shown[at] && register.read(cpu.env(), lane) == shown[at]) {
                    register.write(cpu.env(), lane, before[at]);
                }
            }
        }
    }

    private static boolean isState(Register<?> register) {
        return register.isWritable() && register.viewOf().isEmpty();
    }

    private static <E extends Env> long[] values(Cpu<E> cpu) {
        return cpu.registers().all().stream()
                .filter(CallRegisters::isState)
                .flatMapToLong(register ->
                        IntStream.range(0, register.lanes()).mapToLong(lane -> register.read(cpu.env(), lane)))
                .toArray();
    }
}
