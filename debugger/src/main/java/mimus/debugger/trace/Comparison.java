package mimus.debugger.trace;

import mimus.cpu.Env;

/** Looks which registers have changed since they were seen last. */
interface Comparison {
    Comparison NOTHING = (env, last, step) -> {};

    /**
     * Tells of the changes.
     *
     * @param last what was seen, by cell; changed to what is seen now
     */
    void changes(Env env, long[] last, Step step);
}
