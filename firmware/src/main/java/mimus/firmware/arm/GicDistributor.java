package mimus.firmware.arm;

/** The distributor of {@link GicV2}: which interrupts are enabled, pending and active (Arm IHI 0048B, section 4.3). */
final class GicDistributor {
    /** How many interrupts there are. */
    static final int COUNT = 288;

    private static final int WORDS = COUNT / 32;
    private static final int NONE = 1023;
    private static final int OWN = 32;
    private static final int ALWAYS = 0xffff; // software generated interrupts are always enabled and edges

    private final int[] groups = new int[WORDS];
    private final int[] enabled = new int[WORDS];
    /** Those that were set pending by an edge or by software. */
    private final int[] latched = new int[WORDS];

    private final int[] lines = new int[WORDS];
    private final int[] active = new int[WORDS];
    private final int[] edges = new int[WORDS];
    private final byte[] priorities = new byte[COUNT];
    private final byte[] targets = new byte[COUNT];
    private int control;

    void reset() {
        for (int i = 0; i < WORDS; i++) {
            groups[i] = 0;
            enabled[i] = i == 0 ? ALWAYS : 0;
            latched[i] = 0;
            active[i] = 0;
            edges[i] = i == 0 ? ALWAYS : 0;
        }
        for (int i = 0; i < COUNT; i++) {
            priorities[i] = 0;
            targets[i] = (byte) (i < OWN ? 1 : 0);
        }
        control = 0;
    }

    int priority(int interrupt) {
        return priorities[interrupt] & 0xff;
    }

    /** Whether an interrupt is of group 1. */
    boolean second(int interrupt) {
        return (groups[interrupt >> 5] >>> interrupt & 1) != 0;
    }

    void line(int interrupt, boolean high) {
        int bit = 1 << interrupt;
        int word = interrupt >> 5;
        if (high && (lines[word] & bit) == 0 && (edges[word] & bit) != 0) {
            latched[word] |= bit;
        }
        lines[word] = high ? lines[word] | bit : lines[word] & ~bit;
    }

    private int pending(int word) {
        return latched[word] | lines[word] & ~edges[word];
    }

    /** The pending interrupt of the highest priority that is for the processor, or {@link #NONE}. */
    int best() {
        int best = NONE;
        for (int word = 0; word < WORDS; word++) {
            int group = ((control & 1) != 0 ? ~groups[word] : 0) | ((control & 2) != 0 ? groups[word] : 0);
            for (int left = pending(word) & enabled[word] & ~active[word] & group; left != 0; left &= left - 1) {
                int interrupt = word * 32 + Integer.numberOfTrailingZeros(left);
                boolean mine = (targets[interrupt] & 1) != 0;
                if (mine && (best == NONE || priority(interrupt) < priority(best))) {
                    best = interrupt;
                }
            }
        }
        return best;
    }

    void activate(int interrupt) {
        latched[interrupt >> 5] &= ~(1 << interrupt);
        active[interrupt >> 5] |= 1 << interrupt;
    }

    void deactivate(int interrupt) {
        if (interrupt < COUNT) {
            active[interrupt >> 5] &= ~(1 << interrupt);
        }
    }

    /** A register; those with a byte for each interrupt may be accessed by bytes. */
    int read(int offset, int size) {
        if (offset >= 0x400 && offset < 0xc00) {
            byte[] bytes = offset < 0x800 ? priorities : targets;
            int value = 0;
            for (int i = 0; i < Math.min(size, 4); i++) {
                int at = (offset & 0x3ff) + i;
                value |= at < COUNT ? (bytes[at] & 0xff) << 8 * i : 0;
            }
            return value;
        }
        int word = word(offset & ~3);
        return size >= 4 ? word : word >>> 8 * (offset & 3) & (1 << 8 * size) - 1;
    }

    private int word(int offset) {
        int index = offset >> 2 & 31;
        boolean there = index < WORDS;
        return switch (offset >> 7) {
            case 0 ->
                switch (offset) {
                    case 0 -> control;
                    case 4 -> WORDS - 1;
                    case 8 -> 0x43b;
                    default -> 0;
                };
            case 1 -> there ? groups[index] : 0;
            case 2, 3 -> there ? enabled[index] : 0;
            case 4, 5 -> there ? pending(index) : 0;
            case 6, 7 -> there ? active[index] : 0;
            case 0x18, 0x19 -> configuration(offset - 0xc00 >> 2);
            case 0x1e -> offset >= 0xf10 && offset < 0xf30 ? sent(offset & 15) : 0;
            case 0x1f -> offset == 0xfe8 ? 0x2b : 0; // ICPIDR2: version 2, Arm
            default -> 0;
        };
    }

    /** Two bits for each interrupt, of which the upper one says that it is an edge. */
    private int configuration(int index) {
        if (index >= 2 * WORDS) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < 16; i++) {
            value |= (edges[index >> 1] >>> 16 * (index & 1) + i & 1) << 2 * i + 1;
        }
        return value;
    }

    /** Which of four software generated interrupts are pending, a byte for each. */
    private int sent(int first) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value |= (latched[0] >>> first + i & 1) << 8 * i;
        }
        return value;
    }

    void write(int offset, int size, int value) {
        if (offset >= 0x400 && offset < 0xc00) {
            for (int i = 0; i < Math.min(size, 4); i++) {
                writeByte(offset + i, (byte) (value >>> 8 * i));
            }
            return;
        }
        int index = offset >> 2 & 31;
        boolean there = index < WORDS;
        int kind = offset >> 7;
        if (offset == 0) {
            control = value & 3;
        } else if (kind >= 1 && kind <= 7 && there) {
            writeBits(kind, index, value);
        } else if (kind == 0x18 || kind == 0x19) {
            configure(offset - 0xc00 >> 2, value);
        } else if (offset == 0xf00) {
            send(value);
        } else if (offset >= 0xf10 && offset < 0xf30) {
            int bits = 0;
            for (int i = 0; i < 4; i++) {
                bits |= (value >>> 8 * i & 0xff) != 0 ? 1 << (offset & 15) + i : 0;
            }
            latched[0] = offset < 0xf20 ? latched[0] & ~bits : latched[0] | bits;
        }
    }

    private void writeByte(int offset, byte value) {
        int at = offset & 0x3ff;
        if (at < COUNT && offset < 0x800) {
            priorities[at] = value;
        } else if (at < COUNT && at >= OWN) {
            targets[at] = value;
        }
    }

    private void writeBits(int kind, int index, int bits) {
        int always = index == 0 ? ALWAYS : 0;
        switch (kind) {
            case 1 -> groups[index] = bits;
            case 2 -> enabled[index] |= bits;
            case 3 -> enabled[index] &= ~bits | always;
            case 4 -> latched[index] |= bits & ~always;
            case 5 -> latched[index] &= ~bits | always;
            case 6 -> active[index] |= bits;
            default -> active[index] &= ~bits;
        }
    }

    private void configure(int index, int value) {
        if (index < 1 || index >= 2 * WORDS) {
            return; // those of software are fixed
        }
        for (int i = 0; i < 16; i++) {
            int bit = 1 << 16 * (index & 1) + i;
            boolean edge = (value >>> 2 * i + 1 & 1) != 0;
            edges[index >> 1] = edge ? edges[index >> 1] | bit : edges[index >> 1] & ~bit;
        }
    }

    /** A software generated interrupt, to the processors listed, all others, or the own one. */
    private void send(int value) {
        boolean mine = switch (value >>> 24 & 3) {
            case 0 -> (value >>> 16 & 1) != 0;
            case 1 -> false;
            default -> true;
        };
        latched[0] |= mine ? 1 << (value & 15) : 0;
    }
}
