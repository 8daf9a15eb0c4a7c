package mimus.linux.kernel;

/** Whether a run can be executed again from its beginning and do the same; all its executions share this. */
public final class Repetition {
    private boolean wanted;
    private String obstacle;

    /** Somebody may want it: what comes in from outside has to be kept. */
    public void want() {
        wanted = true;
    }

    public boolean isWanted() {
        return wanted;
    }

    /**
     * It has become impossible.
     *
     * @param why in words that follow "the guest", such as "has changed a file"
     */
    public void prevent(String why) {
        if (obstacle == null) {
            obstacle = why;
        }
    }

    /** Why it is impossible, or null. */
    public String obstacle() {
        return obstacle;
    }
}
