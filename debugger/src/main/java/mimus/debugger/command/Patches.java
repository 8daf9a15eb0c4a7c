package mimus.debugger.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mimus.error.UserError;

/** Changes of code that can be undone. */
final class Patches {
    /**
     * One change.
     *
     * @param what as the user asked for it
     */
    record Patch(long address, byte[] before, byte[] after, String what) {}

    private final List<Patch> all = new ArrayList<>();

    List<Patch> all() {
        return all;
    }

    void apply(Bytes memory, long address, byte[] after, String what) {
        Patch patch = new Patch(address, memory.read(address, after.length), after, what);
        memory.write(address, after);
        all.add(patch);
    }

    /** Undoes the last one. */
    Patch undo(Bytes memory) {
        if (all.isEmpty()) {
            throw new UserError("there is no patch to undo");
        }
        Patch last = all.get(all.size() - 1);
        if (!Arrays.equals(memory.read(last.address, last.after.length), last.after)) {
            throw new UserError("the guest has changed what was patched at 0x%x".formatted(last.address));
        }
        memory.write(last.address, last.before);
        return all.remove(all.size() - 1);
    }
}
