package mimus.linux.call;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Task;

/** One option of {@code prctl}. */
interface ProcessControl {
    int NAME_BYTES = 16;
    int LAST_CAPABILITY = 40;

    ProcessControl NOTHING = (task, argument) -> 0;

    Map<Integer, ProcessControl> ALL = all();

    long apply(Task task, long argument);

    private static Map<Integer, ProcessControl> all() {
        Map<Integer, ProcessControl> all = new HashMap<>();
        all.put(1, ProcessControl::setDeathSignal);
        all.put(2, (task, argument) -> store(task, argument, task.process().parentDeathSignal));
        all.put(3, (task, argument) -> task.process().dumpable ? 1 : 0);
        all.put(4, ProcessControl::setDumpable);
        all.put(7, NOTHING); // PR_GET_KEEPCAPS
        all.put(8, NOTHING); // PR_SET_KEEPCAPS
        all.put(13, NOTHING); // PR_GET_TIMING: statistical
        all.put(15, ProcessControl::setName);
        all.put(16, ProcessControl::getName);
        all.put(21, NOTHING); // PR_GET_SECCOMP: none
        all.put(23, ProcessControl::hasCapability);
        all.put(27, NOTHING); // PR_GET_SECUREBITS
        all.put(29, ProcessControl::setTimerSlack);
        all.put(30, (task, argument) -> task.scheduling.timerSlack());
        all.put(33, NOTHING); // PR_MCE_KILL
        all.put(34, (task, argument) -> 2); // PR_GET_MCE_KILL: as the system does
        all.put(36, NOTHING); // PR_SET_CHILD_SUBREAPER
        all.put(37, (task, argument) -> store(task, argument, 0));
        all.put(38, ProcessControl::setNoNewPrivileges);
        all.put(39, (task, argument) -> task.process().noNewPrivileges ? 1 : 0);
        all.put(40, ProcessControl::getTidAddress);
        all.put(41, NOTHING); // PR_SET_THP_DISABLE
        all.put(42, NOTHING); // PR_GET_THP_DISABLE
        return Map.copyOf(all);
    }

    private static long store(Task task, long address, int value) {
        task.memory().int32(address, value);
        return 0;
    }

    private static long setDeathSignal(Task task, long signal) {
        if (signal < 0 || signal > 64) {
            throw Errno.EINVAL.failure();
        }
        task.process().parentDeathSignal = (int) signal;
        return 0;
    }

    private static long setDumpable(Task task, long value) {
        if (value < 0 || value > 1) {
            throw Errno.EINVAL.failure();
        }
        task.process().dumpable = value == 1;
        return 0;
    }

    private static long setNoNewPrivileges(Task task, long value) {
        if (value != 1) {
            throw Errno.EINVAL.failure();
        }
        task.process().noNewPrivileges = true;
        return 0;
    }

    private static long hasCapability(Task task, long capability) {
        if (capability < 0 || capability > LAST_CAPABILITY) {
            throw Errno.EINVAL.failure();
        }
        return 1;
    }

    private static long setTimerSlack(Task task, long nanos) {
        task.scheduling.timerSlack((int) Math.min(Integer.MAX_VALUE, nanos));
        return 0;
    }

    private static long getTidAddress(Task task, long address) {
        task.memory().word(address, task.clearAtExit);
        return 0;
    }

    private static long setName(Task task, long address) {
        byte[] bytes = task.memory().memory().readString(address, NAME_BYTES);
        byte[] name = bytes != null ? bytes : task.memory().read(address, NAME_BYTES - 1);
        task.name = new String(name, StandardCharsets.ISO_8859_1);
        return 0;
    }

    private static long getName(Task task, long address) {
        byte[] name = task.name.getBytes(StandardCharsets.ISO_8859_1);
        task.memory().write(address, Arrays.copyOf(name, NAME_BYTES));
        return 0;
    }
}
