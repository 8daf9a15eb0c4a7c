package mimus.linux.fs;

/** A file to which something can happen, of which those who watch it want to know. */
public abstract class LiveFile extends OpenFile {
    private long activity;

    protected LiveFile(Place place, int flags) {
        super(place, flags);
    }

    /** Something has happened. */
    protected final void happens() {
        activity++;
    }

    @Override
    public final long activity() {
        return activity;
    }

    @Override
    public final boolean canBeWatched() {
        return true;
    }
}
