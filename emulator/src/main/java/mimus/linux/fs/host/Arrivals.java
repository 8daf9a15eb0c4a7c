package mimus.linux.fs.host;

import java.util.ArrayList;
import java.util.List;
import mimus.linux.fs.host.InputSource.Piece;
import mimus.linux.kernel.Repetition;

/** When the guest was shown which piece of input, for those who execute it again. */
final class Arrivals {
    /** More than this is not kept: in bytes. */
    private static final long MOST = 64L << 20;

    /** A piece, and when it was shown, in instructions. */
    record Arrival(long time, Piece piece) {}

    private final List<Arrival> all = new ArrayList<>();
    private final Repetition repetition;
    private boolean full;
    private long bytes;

    Arrivals(Repetition repetition) {
        this.repetition = repetition;
    }

    int size() {
        return all.size();
    }

    Arrival get(int index) {
        return all.get(index);
    }

    void add(long time, Piece piece) {
        if (repetition.isWanted() && !full) {
            bytes += piece.bytes().length;
            all.add(new Arrival(time, piece));
            full = bytes > MOST;
            if (full) {
                prevent("has read more input than is kept");
                all.clear();
            }
        }
    }

    /** Lets those from an index on come at a time, if they came later. */
    void hurry(int from, long time) {
        for (int i = from; i < all.size(); i++) {
            all.set(i, new Arrival(Math.min(time, all.get(i).time()), all.get(i).piece()));
        }
    }

    /** It is seen in a way that cannot be repeated; as {@link Repetition#prevent} says. */
    void prevent(String why) {
        repetition.prevent(why);
    }
}
