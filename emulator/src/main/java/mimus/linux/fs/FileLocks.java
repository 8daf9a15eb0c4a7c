package mimus.linux.fs;

import java.util.ArrayList;
import java.util.List;

/** The locks that guests hold on one file: ranges ({@code fcntl}) and the whole ({@code flock}). */
public final class FileLocks {
    /**
     * A locked range.
     *
     * @param owner who does not disturb himself: the file table, or the open file
     * @param end the first byte behind, {@link Long#MAX_VALUE} for all
     * @param pid who is told to others
     */
    public record Range(Object owner, boolean exclusive, long start, long end, int pid) {
        boolean meets(Range other) {
            return start < other.end && other.start < end;
        }

        boolean hinders(Range other) {
            return owner != other.owner && meets(other) && (exclusive || other.exclusive);
        }

        private Range part(long from, long to) {
            return new Range(owner, exclusive, from, to, pid);
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final List<Range> wholes = new ArrayList<>();

    /** The first range that hinders the wanted one, or null. */
    public Range obstacle(Range wanted) {
        return first(ranges, wanted);
    }

    private static Range first(List<Range> among, Range wanted) {
        return among.stream().filter(held -> held.hinders(wanted)).findFirst().orElse(null);
    }

    /** Takes a range that nothing hinders; what its owner held there is replaced. */
    public void lock(Range wanted) {
        unlock(wanted.owner, wanted.start, wanted.end);
        ranges.add(wanted);
    }

    public void unlock(Object owner, long start, long end) {
        List<Range> rest = new ArrayList<>();
        Range hole = new Range(owner, true, start, end, 0);
        ranges.removeIf(held -> {
            if (held.owner != owner || !held.meets(hole)) {
                return false;
            }
            if (held.start < start) {
                rest.add(held.part(held.start, start));
            }
            if (held.end > end) {
                rest.add(held.part(end, held.end));
            }
            return true;
        });
        ranges.addAll(rest);
    }

    /** Takes the lock on the whole, unless another owner hinders it. */
    public boolean lockWhole(Object owner, boolean exclusive) {
        if (!canLockWhole(owner, exclusive)) {
            return false;
        }
        unlockWhole(owner);
        wholes.add(whole(owner, exclusive));
        return true;
    }

    public boolean canLockWhole(Object owner, boolean exclusive) {
        return first(wholes, whole(owner, exclusive)) == null;
    }

    private static Range whole(Object owner, boolean exclusive) {
        return new Range(owner, exclusive, 0, Long.MAX_VALUE, 0);
    }

    public void unlockWhole(Object owner) {
        wholes.removeIf(held -> held.owner == owner);
    }

    /** Drops all that someone holds. */
    public void release(Object owner) {
        unlockWhole(owner);
        ranges.removeIf(held -> held.owner == owner);
    }
}
