package mimus.cpu;

/** What somebody wants to be done at a place of a running program. */
@FunctionalInterface
public interface Hook {
    /**
     * Called on the thread that runs the program, between two instructions. All state may be looked at and changed; {@link
     * Env#elapsed} tells the time. Who moves {@link Env#pc} decides what is executed next. What it throws ends the run
     * there and comes out of it.
     */
    void at(Env env);
}
