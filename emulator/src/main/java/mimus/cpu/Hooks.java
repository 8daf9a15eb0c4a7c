package mimus.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.memory.Access;
import mimus.memory.Memory;
import mimus.memory.Watch;

/**
 * The hooks of one address space: what somebody wants to be done while its processors run.
 *
 * <p>Whoever adds or removes one, at any time and even from within another, is heeded from the next instruction on. Hooks
 * for the same place are called in the order in which they were added. Addresses are compared as unsigned numbers, as
 * {@link Env#pc} and the instructions have them: those of a 32-bit MIPS are sign-extended.
 */
public final class Hooks {
    /** A hook that has been added, until it is closed. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** A hook for the addresses from {@code first} to {@code last}, inclusive. */
    private record Wanted<H>(long first, long last, H hook) {}

    private final List<Wanted<Hook>> instructions = new ArrayList<>();
    private final List<Wanted<Hook>> blocks = new ArrayList<>();
    private final List<Wanted<MemoryHook>> accesses = new ArrayList<>();
    private final List<Wanted<MemoryHook>> stores = new ArrayList<>();
    private final Memory memory;
    private final Runnable changed;
    private HookTable table = new HookTable(null, null, this);
    private Env running;

    /** @param changed what to do when hooks at instructions or blocks have come or gone */
    Hooks(Memory memory, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
    }

    /** Those at instructions and blocks, as they are now. */
    public HookTable table() {
        return table;
    }

    /** Tells which processor accesses are made by from now on. */
    void runs(Env env) {
        running = env;
    }

    /** Calls a hook before each execution of an instruction at an address from {@code first} to {@code last}, inclusive. */
    public Registration onInstruction(long first, long last, Hook hook) {
        return add(instructions, new Wanted<>(first, last, hook), this::renew);
    }

    /** Calls a hook whenever a branch or jump, taken or not, has led to an address in the range, inclusive. */
    public Registration onBlock(long first, long last, Hook hook) {
        return add(blocks, new Wanted<>(first, last, hook), this::renew);
    }

    /** Calls a hook for each load and store that touches an address in the range, inclusive, and succeeds. */
    public Registration onMemory(long first, long last, MemoryHook hook) {
        return add(accesses, new Wanted<>(first, last, hook), this::watch);
    }

    /** As {@link #onMemory}, for stores only; loads cost nothing then. */
    public Registration onStore(long first, long last, MemoryHook hook) {
        return add(stores, new Wanted<>(first, last, hook), this::watch);
    }

    private static <T> Registration add(List<T> list, T wanted, Runnable done) {
        list.add(wanted);
        done.run();
        return () -> {
            if (list.removeIf(other -> other == wanted)) {
                done.run();
            }
        };
    }

    private void renew() {
        table = new HookTable(ranged(instructions), ranged(blocks), this);
        changed.run();
    }

    private static HookTable.Ranged ranged(List<Wanted<Hook>> wanted) {
        HookTable.Ranged chain = null;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            Wanted<Hook> one = wanted.get(i);
            chain = new HookTable.Ranged(one.first, one.last, one.hook, chain);
        }
        return chain;
    }

    private void watch() {
        List<Watch> watches = new ArrayList<>();
        accesses.forEach(one -> watches.add(new Watch(one.first, length(one.first, one.last), true, true)));
        stores.forEach(one -> watches.add(new Watch(one.first, length(one.first, one.last), false, true)));
        memory.watch(this, watches, this::accessed);
        renew();
    }

    /** In bytes; of all that 64 bits can tell, the last is left out. */
    private static long length(long first, long last) {
        return last - first == -1 ? -1 : last - first + 1;
    }

    private void accessed(long address, int size, Access access, long value) {
        HookTable before = table;
        call(accesses, address, size, access, value);
        if (access == Access.WRITE) {
            call(stores, address, size, access, value);
        }
        if (table != before) {
            running.attention = true; // code that is running has to know
        }
    }

    private void call(List<Wanted<MemoryHook>> hooks, long address, int size, Access access, long value) {
        if (hooks.isEmpty()) {
            return;
        }
        for (Wanted<MemoryHook> one : List.copyOf(hooks)) {
            if (Long.compareUnsigned(one.first, address + size - 1) <= 0
                    && Long.compareUnsigned(address, one.last) <= 0) {
                one.hook.on(running, access, address, size, value);
            }
        }
    }
}
