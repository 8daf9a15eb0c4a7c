package mimus.linux.fs.call;

import java.util.BitSet;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Task;

/** The three sets of descriptors of {@code select} ({@code fd_set}): bits in the ABI's unsigned longs. */
final class DescriptorSets {
    private final GuestMemory memory;
    private final int wordBits;
    private final long[] addresses;
    private final int count;
    private final BitSet[] sets;

    private DescriptorSets(GuestMemory memory, int wordBits, long[] addresses, int count) {
        this.memory = memory;
        this.wordBits = wordBits;
        this.addresses = addresses;
        this.count = count;
        this.sets = new BitSet[addresses.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
    }

    /**
     * Reads them.
     *
     * @param addresses of the sets; 0 for an empty one that is not written either
     * @param count descriptors in each
     */
    static DescriptorSets read(Task task, long[] addresses, int count) {
        DescriptorSets sets = new DescriptorSets(task.memory(), task.abi().bits(), addresses, count);
        for (int set = 0; set < addresses.length; set++) {
            for (int fd = 0; addresses[set] != 0 && fd < count; fd += sets.wordBits) {
                long word = sets.memory.word(addresses[set] + fd / 8);
                for (int bit = 0; bit < sets.wordBits && fd + bit < count; bit++) {
                    sets.sets[set].set(fd + bit, (word >>> bit & 1) != 0);
                }
            }
        }
        return sets;
    }

    /** Writes them where they were read. */
    void write() {
        for (int set = 0; set < addresses.length; set++) {
            for (int fd = 0; addresses[set] != 0 && fd < count; fd += wordBits) {
                long word = 0;
                for (int bit = 0; bit < wordBits; bit++) {
                    word |= sets[set].get(fd + bit) ? 1L << bit : 0;
                }
                memory.word(addresses[set] + fd / 8, word);
            }
        }
    }

    /** Takes the number of a set and a descriptor in it. */
    interface Visitor {
        void visit(int set, int fd);
    }

    /** Decides about a descriptor in a set. */
    interface Test {
        boolean holds(int set, int fd);
    }

    void each(Visitor visitor) {
        for (int set = 0; set < sets.length; set++) {
            int number = set;
            sets[set].stream().forEach(fd -> visitor.visit(number, fd));
        }
    }

    /** Those of them for which a test holds, at the same addresses. */
    DescriptorSets where(Test test) {
        DescriptorSets result = new DescriptorSets(memory, wordBits, addresses, count);
        each((set, fd) -> result.sets[set].set(fd, test.holds(set, fd)));
        return result;
    }

    int size() {
        int size = 0;
        for (BitSet set : sets) {
            size += set.cardinality();
        }
        return size;
    }
}
