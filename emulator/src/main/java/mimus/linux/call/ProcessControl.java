package mimus.linux.call;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Task;

/** One option of {@code prctl}. */
interface ProcessControl {
    int NAME_BYTES = 16;

    ProcessControl NOTHING = (task, argument) -> 0;

    Map<Integer, ProcessControl> ALL = Map.of(
            1, NOTHING, // PR_SET_PDEATHSIG
            3, (task, argument) -> 1, // PR_GET_DUMPABLE
            4, NOTHING, // PR_SET_DUMPABLE
            15, ProcessControl::setName,
            16, ProcessControl::getName,
            38, NOTHING, // PR_SET_NO_NEW_PRIVS
            39, NOTHING); // PR_GET_NO_NEW_PRIVS

    long apply(Task task, long argument);

    private static long setName(Task task, long address) {
        task.name = task.memory().string(address, NAME_BYTES, Errno.EINVAL);
        return 0;
    }

    private static long getName(Task task, long address) {
        byte[] name = task.name.getBytes(StandardCharsets.ISO_8859_1);
        task.memory().write(address, Arrays.copyOf(name, NAME_BYTES));
        return 0;
    }
}
