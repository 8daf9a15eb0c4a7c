package mimus.linux.ipc;

import java.util.List;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;

/** An array of semaphores that change together. */
final class SemaphoreSet extends IpcObject {
    static final int LARGEST_VALUE = 32767;

    /** One change that {@code semop} asks for. */
    record Operation(int number, int change, boolean now, boolean undo) {}

    final int[] values;
    final int[] pids;
    final int[] waitingForMore;
    final int[] waitingForZero;
    long operated;

    SemaphoreSet(int key, int mode, int count, Process maker) {
        super(key, mode, maker);
        values = new int[count];
        pids = new int[count];
        waitingForMore = new int[count];
        waitingForZero = new int[count];
    }

    /** The first operation that cannot be done now, or null if all can. */
    Operation obstacle(List<Operation> operations) {
        int[] after = values.clone();
        for (Operation operation : operations) {
            int value = after[operation.number] + operation.change;
            if (operation.change == 0 ? after[operation.number] != 0 : value < 0) {
                return operation;
            }
            if (value > LARGEST_VALUE) {
                throw Errno.ERANGE.failure();
            }
            after[operation.number] = value;
        }
        return null;
    }

    void apply(List<Operation> operations, Process by) {
        for (Operation operation : operations) {
            values[operation.number] += operation.change;
            pids[operation.number] = by.pid();
            if (operation.undo) {
                SemaphoreUndo.of(by).add(this, operation.number, -operation.change);
            }
        }
        operated = seconds(by);
    }
}
