package mimus.cpu;

import mimus.memory.Access;

/** What somebody wants to be done when an instruction loads or stores. */
@FunctionalInterface
public interface MemoryHook {
    /**
     * Called within the instruction at {@link Env#pc}, after a load and before a store, which will succeed; not for what a
     * kernel or a device does. A stop takes effect after the instruction. What it throws ends the run there and comes out of it.
     *
     * @param access {@link Access#READ} or {@link Access#WRITE}
     * @param size in bytes: 1, 2, 4 or 8
     * @param value zero-extended
     */
    void on(Env env, Access access, long address, int size, long value);
}
