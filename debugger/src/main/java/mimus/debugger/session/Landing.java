package mimus.debugger.session;

import mimus.debugger.history.Trail;

/** Decides where a guest that goes back is to stand still. */
@FunctionalInterface
public interface Landing {
    /**
     * Looks for the place.
     *
     * @param trail what was executed until now, as far back as has been looked
     * @return the instruction that is about to be executed there; -1 if it is further back
     */
    int in(Trail trail);
}
