package mimus.linux.ipc;

import java.util.LinkedHashMap;
import java.util.Map;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ProcessPart;

/** What a process has done to semaphores that its end takes back ({@code SEM_UNDO}). */
final class SemaphoreUndo implements ProcessPart {
    private final Map<SemaphoreSet, int[]> adjustments = new LinkedHashMap<>();

    static SemaphoreUndo of(Process process) {
        SemaphoreUndo undo = process.part(SemaphoreUndo.class);
        if (undo == null) {
            undo = new SemaphoreUndo();
            process.part(undo);
        }
        return undo;
    }

    void add(SemaphoreSet set, int number, int change) {
        adjustments.computeIfAbsent(set, key -> new int[key.values.length])[number] += change;
    }

    /** A value that was set is nothing to take back from. */
    void forget(SemaphoreSet set, int number) {
        int[] changes = adjustments.get(set);
        if (changes != null) {
            changes[number] = 0;
        }
    }

    @Override
    public ProcessPart forChild(boolean shareFiles, boolean shareFileSystem) {
        return new SemaphoreUndo();
    }

    @Override
    public void beginProgram() {
        // adjustments outlive execve
    }

    @Override
    public void release() {
        adjustments.forEach((set, changes) -> {
            for (int i = 0; i < changes.length; i++) {
                int value = set.values[i] + changes[i];
                set.values[i] = Math.max(0, Math.min(SemaphoreSet.LARGEST_VALUE, value));
            }
        });
    }
}
