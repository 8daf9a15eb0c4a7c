package mimus.linux.fs.host;

import java.io.IOException;
import java.util.function.LongSupplier;
import mimus.linux.fs.host.InputSource.Piece;
import mimus.linux.fs.recorded.HostLog;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/** Bytes from the host that come when they please; in an execution after the first, when they came then. */
final class HostInput {
    private final InputSource source;
    private final Arrivals arrivals;
    private final LongSupplier time;
    private int shown;
    private Piece piece = new Piece(new byte[0], null);
    private int start;
    private boolean ended;
    private IOException failure;
    private long count;
    private HostLog log;

    /** @param time that passes for the guest, in instructions */
    HostInput(InputSource source, Arrivals arrivals, LongSupplier time) {
        this.source = source;
        this.arrivals = arrivals;
        this.time = time;
    }

    /** Passes all through the record of the run from now on. */
    void log(HostLog record) {
        log = record;
    }

    /** The same for another execution, which has a time of its own. */
    HostInput again(LongSupplier itsTime) {
        return new HostInput(source, arrivals, itsTime);
    }

    /** From here on the execution is another one than before: what came later then comes as soon as it is wanted. */
    void diverge() {
        arrivals.hurry(shown, time.getAsLong());
    }

    /** Sees whether something has come. */
    private void look() {
        if (start < piece.bytes().length || ended) {
            return;
        }
        if (shown < arrivals.size()) {
            if (arrivals.get(shown).time() <= time.getAsLong()) {
                show(arrivals.get(shown++).piece());
            }
            return;
        }
        Piece fresh = log == null ? source.poll() : logged();
        if (fresh != null) {
            arrivals.add(time.getAsLong(), fresh);
            shown = arrivals.size();
            show(fresh);
        }
    }

    /** What has come, noted in the record of the run; of a replayed run, what came then. */
    private Piece logged() {
        Piece fresh = log.isReplaying() ? null : source.poll();
        byte[] bytes = log.arrival(time.getAsLong(), fresh == null ? null : fresh.bytes());
        return bytes == null ? null : new Piece(bytes, null);
    }

    private void show(Piece fresh) {
        piece = fresh;
        start = 0;
        ended = fresh.isEnd();
        failure = fresh.failure();
        count++;
    }

    /** Whether there are bytes, or the end is known. */
    boolean isReady() {
        look();
        return start < piece.bytes().length || ended;
    }

    /** How many bytes are known to be there: those that have been read, and those that the host says it has. */
    int available() {
        look();
        int known = piece.bytes().length - start;
        int more = shown < arrivals.size() || log != null ? 0 : source.available();
        if (more > 0) {
            arrivals.prevent("has asked how much input there is");
        }
        return known + more;
    }

    /** Whether all has been taken and nothing more will come. */
    boolean hasEnded() {
        look();
        return ended && start == piece.bytes().length;
    }

    long arrivals() {
        look();
        return count;
    }

    /** Takes what is there; 0 at the end, -1 if nobody knows yet. */
    int take(byte[] to, int at, int length) {
        look();
        if (start == piece.bytes().length && failure != null) {
            throw HostErrors.failure(failure);
        }
        if (start == piece.bytes().length) {
            return ended ? 0 : -1;
        }
        int taken = Math.min(length, piece.bytes().length - start);
        System.arraycopy(piece.bytes(), start, to, at, taken);
        start += taken;
        if (start == piece.bytes().length && shown == arrivals.size()) {
            source.usedUp();
        }
        return taken;
    }

    /** As {@link #take}, or waits in the guest's manner. */
    int read(byte[] to, int at, int length, boolean nonBlocking) {
        int taken = take(to, at, length);
        if (taken < 0) {
            throw nonBlocking
                    ? Errno.EAGAIN.failure()
                    : Wait.until(this::isReady).forHost(true);
        }
        return taken;
    }
}
