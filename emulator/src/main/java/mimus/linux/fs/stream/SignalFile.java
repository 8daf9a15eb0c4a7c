package mimus.linux.fs.stream;

import mimus.abi.Structure;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.SignalSet;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** What {@code signalfd} makes: blocked signals of whoever reads, instead of handlers. */
public final class SignalFile extends OpenFile {
    private final Kernel kernel;
    private SignalSet wanted;

    public SignalFile(Kernel kernel, SignalSet wanted, Place place, int flags) {
        super(place, flags | OpenFlags.READ_WRITE);
        this.kernel = kernel;
        this.wanted = wanted;
    }

    /** Reads other signals from now on. */
    public void wanted(SignalSet other) {
        wanted = other;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        Task task = kernel.turns().caller();
        int size = task.memory().structure("signalfd_siginfo").size();
        if (length < size) {
            throw Errno.EINVAL.failure();
        }
        int done = 0;
        while (done + size <= length) {
            SignalInfo info = task.takeSignal(wanted);
            if (info == null) {
                break;
            }
            Structure told = task.memory().structure("signalfd_siginfo");
            info.fillForFile(told);
            System.arraycopy(told.bytes(), 0, to, at + done, size);
            done += size;
        }
        if (done == 0) {
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> ready() != 0);
        }
        return done;
    }

    @Override
    public int ready() {
        Task task = kernel.turns().caller();
        SignalSet pending = task.pendingSignals();
        return pending.minus(pending.minus(wanted)).isEmpty() ? 0 : POLLIN;
    }

    @Override
    public long activity() {
        return kernel.turns().caller().signalsReceived();
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }
}
