package mimus.debugger.session;

/** Decides whether a guest that stands still has to go on for what its client wants. */
public interface Sequel {
    /**
     * Is asked each time the guest stands still, on the session's thread.
     *
     * @return how it goes on; null if it is to stand still
     */
    Resumption after(Halt halt);
}
