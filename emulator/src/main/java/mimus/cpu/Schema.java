package mimus.cpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each register lies in a snapshot: made from the register file itself, so it cannot drift.
 *
 * <p>A snapshot is a sequence of little-endian words, each as wide as the next larger of 8, 16, 32 and 64 bits and
 * aligned to its size; registers of more than 64 bits are arrays of 64-bit words, the least significant first.
 *
 * @param <E> the env
 */
public final class Schema<E extends Env> {
    /**
     * One register's place.
     *
     * @param offset in bytes from the start of the state
     * @param size in bytes
     */
    public record Entry<E>(Register<E> register, int offset, int size) {
        /** The name as a C identifier. */
        public String identifier() {
            return register.name().replace('.', '_');
        }

        /** Whether the register has no bits of its own. */
        public boolean isView() {
            return !register.viewOf().isEmpty();
        }
    }

    private final String architecture;
    private final List<Entry<E>> entries = new ArrayList<>();
    private final int size;

    public Schema(String architecture, RegisterFile<E> registers) {
        this.architecture = architecture;
        Map<String, Entry<E>> own = new HashMap<>();
        int at = 0;
        for (Register<E> register : registers.all()) {
            if (register.viewOf().isEmpty()) {
                int bytes = bytes(register.bits());
                int unit = Math.min(8, bytes);
                at = at + unit - 1 & -unit;
                Entry<E> entry = new Entry<>(register, at, bytes);
                own.put(register.name(), entry);
                entries.add(entry);
                at += bytes;
            }
        }
        size = at + 7 & -8;
        for (Register<E> register : registers.all()) {
            if (!register.viewOf().isEmpty()) {
                int offset = own.get(register.viewOf()).offset() + register.viewShift() / 8;
                entries.add(new Entry<>(register, offset, bytes(register.bits())));
            }
        }
    }

    private static int bytes(int bits) {
        return bits > 64 ? (bits + 63) / 64 * 8 : Math.max(1, Integer.highestOneBit(bits - 1) * 2 / 8);
    }

    public String architecture() {
        return architecture;
    }

    /** Registers with bits of their own first, by offset; then the views of them. */
    public List<Entry<E>> entries() {
        return List.copyOf(entries);
    }

    /** Length of the state in bytes. */
    public int size() {
        return size;
    }

    /** The state of a processor. */
    public byte[] save(E env) {
        ByteBuffer state = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        for (Entry<E> entry : entries) {
            if (!entry.isView()) {
                for (int lane = 0; lane < entry.register().lanes(); lane++) {
                    put(
                            state,
                            entry.offset() + 8 * lane,
                            Math.min(8, entry.size()),
                            entry.register().read(env, lane));
                }
            }
        }
        return state.array();
    }

    /** Gives a processor a saved state; registers that cannot be written are passed over. */
    public void restore(E env, byte[] saved) {
        if (saved.length != size) {
            throw new IllegalArgumentException(
                    "a state of " + architecture + " has " + size + " bytes, not " + saved.length);
        }
        ByteBuffer state = ByteBuffer.wrap(saved).order(ByteOrder.LITTLE_ENDIAN);
        for (Entry<E> entry : entries) {
            if (!entry.isView() && entry.register().isWritable()) {
                for (int lane = 0; lane < entry.register().lanes(); lane++) {
                    long value = get(state, entry.offset() + 8 * lane, Math.min(8, entry.size()));
                    entry.register().write(env, lane, value);
                }
            }
        }
    }

    private static void put(ByteBuffer state, int offset, int bytes, long value) {
        for (int i = 0; i < bytes; i++) {
            state.put(offset + i, (byte) (value >>> 8 * i));
        }
    }

    private static long get(ByteBuffer state, int offset, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (state.get(offset + i) & 0xffL) << 8 * i;
        }
        return value;
    }
}
