package mimus.linux.fs.stream;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Process;

/** What {@code pidfd_open} makes: a process as a descriptor, which is ready when the process has ended. */
public final class ProcessFile extends OpenFile {
    private final Process process;

    public ProcessFile(Process process, Place place, int flags) {
        super(place, flags | OpenFlags.READ_WRITE);
        this.process = process;
    }

    public Process process() {
        return process;
    }

    @Override
    public int ready() {
        return process.isAlive() ? 0 : POLLIN;
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }
}
