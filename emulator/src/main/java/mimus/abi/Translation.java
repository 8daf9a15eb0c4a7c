package mimus.abi;

import java.util.HashMap;
import java.util.Map;

/** Between the numbers of an ABI, which guests use, and the generic ones, which the kernel model uses. */
public abstract class Translation {
    /** Numbers that are the same everywhere. */
    public static final Translation NONE = new Translation() {
        @Override
        public long toGeneric(long guest) {
            return guest;
        }

        @Override
        public long toGuest(long generic) {
            return generic;
        }
    };

    private Translation() {}

    /** The generic number; what has no name stays as it is, unless that number has another meaning. */
    public abstract long toGeneric(long guest);

    /** The guest's number. */
    public abstract long toGuest(long generic);

    static Translation ofNumbers(Map<String, Long> guest, Map<String, Long> generic) {
        return guest.equals(generic) ? NONE : new Numbers(guest, generic);
    }

    static Translation ofSets(Map<String, Long> guest, Map<String, Long> generic) {
        return guest.equals(generic) ? NONE : new Sets(guest, generic);
    }

    private static final class Numbers extends Translation {
        /** What stands for a number that the other side uses for something else. */
        private static final long UNKNOWN = 0xffff_fffeL;

        private final Map<Long, Long> toGeneric = new HashMap<>();
        private final Map<Long, Long> toGuest = new HashMap<>();

        Numbers(Map<String, Long> guest, Map<String, Long> generic) {
            guest.forEach((name, value) -> {
                Long other = generic.get(name);
                if (other != null) {
                    toGeneric.putIfAbsent(value, other);
                    toGuest.putIfAbsent(other, value);
                }
            });
        }

        @Override
        public long toGeneric(long guest) {
            return translate(guest, toGeneric, toGuest);
        }

        @Override
        public long toGuest(long generic) {
            return translate(generic, toGuest, toGeneric);
        }

        private static long translate(long from, Map<Long, Long> forth, Map<Long, Long> back) {
            Long to = forth.get(from);
            return to != null ? to : back.containsKey(from) ? UNKNOWN : from;
        }
    }

    private static final class Sets extends Translation {
        private final long[] guest;
        private final long[] generic;
        private final long guestNamed;
        private final long genericNamed;

        Sets(Map<String, Long> guestByName, Map<String, Long> genericByName) {
            String[] names = guestByName.keySet().stream()
                    .filter(genericByName::containsKey)
                    .toArray(String[]::new);
            guest = new long[names.length];
            generic = new long[names.length];
            long guestAll = 0;
            long genericAll = 0;
            for (int i = 0; i < names.length; i++) {
                guest[i] = guestByName.get(names[i]);
                generic[i] = genericByName.get(names[i]);
                guestAll |= guest[i];
                genericAll |= generic[i];
            }
            guestNamed = guestAll;
            genericNamed = genericAll;
        }

        @Override
        public long toGeneric(long set) {
            return translate(set, guest, generic) | set & ~guestNamed & ~genericNamed;
        }

        @Override
        public long toGuest(long set) {
            return translate(set, generic, guest) | set & ~guestNamed & ~genericNamed;
        }

        private static long translate(long set, long[] from, long[] to) {
            long result = 0;
            for (int i = 0; i < from.length; i++) {
                if ((set & from[i]) == from[i] && from[i] != 0) {
                    result |= to[i];
                }
            }
            return result;
        }
    }
}
