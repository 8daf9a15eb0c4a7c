package mimus.linux.fs.net;

import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes on their way between a thread of the host and the run; an empty piece is the end. */
final class Pieces {
    private static final int MOST = 16;

    private final Deque<byte[]> all = new ArrayDeque<>();
    private boolean unwanted;

    /** Puts a piece behind the others, and waits while there are many. */
    synchronized void put(byte[] piece) {
        all.add(piece);
        notifyAll();
    }

    synchronized boolean hasRoom() {
        return all.size() < MOST;
    }

    /** The first piece, or null. */
    synchronized byte[] poll() {
        notifyAll();
        return all.poll();
    }

    /** The first piece, when there is one; an empty one if nobody wants it any more. */
    synchronized byte[] take() {
        try {
            while (all.isEmpty() && !unwanted) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        }
        return unwanted ? new byte[0] : all.remove();
    }

    /** Waits until there is room. */
    synchronized void awaitRoom() {
        try {
            while (all.size() >= MOST && !unwanted) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the other side takes no more. */
    synchronized boolean isUnwanted() {
        return unwanted;
    }

    synchronized void discard() {
        all.clear();
        unwanted = true;
        notifyAll();
    }
}
