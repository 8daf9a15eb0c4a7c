package mimus.cpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.error.UserError;

/** The registers of one processor as bytes that other programs can read; see {@link Schema} for the places. */
public final class Snapshot {
    static final String MAGIC = "MIMUSREG";
    static final int VERSION = 1;
    static final int NAME_SIZE = 24;
    private static final int HEADER_SIZE = 48;

    private Snapshot() {}

    /** Header and state. */
    public static <E extends Env> byte[] write(Schema<E> schema, E env) {
        ByteBuffer out = ByteBuffer.allocate(HEADER_SIZE + schema.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.putInt(VERSION).putInt(HEADER_SIZE).putInt(schema.size()).putInt(0);
        out.put(Arrays.copyOf(schema.architecture().getBytes(StandardCharsets.US_ASCII), NAME_SIZE));
        return out.put(schema.save(env)).array();
    }

    /**
     * Gives a processor the state that {@link #write} saved.
     *
     * @throws UserError if the bytes are no snapshot of this architecture
     */
    public static <E extends Env> void read(Schema<E> schema, E env, byte[] snapshot) {
        ByteBuffer in = ByteBuffer.wrap(snapshot).order(ByteOrder.LITTLE_ENDIAN);
        if (snapshot.length < HEADER_SIZE || !MAGIC.equals(text(snapshot, 0, MAGIC.length()))) {
            throw new UserError("this is no snapshot of Mimus");
        }
        int header = in.getInt(12);
        int size = in.getInt(16);
        String architecture = text(snapshot, 24, NAME_SIZE);
        if (!architecture.equals(schema.architecture())) {
            throw new UserError("the snapshot is of a " + architecture + ", not of a " + schema.architecture());
        }
        if (in.getInt(8) != VERSION
                || header < HEADER_SIZE
                || size != schema.size()
                || snapshot.length - header < size) {
            throw new UserError("the snapshot is damaged, or of another version of Mimus");
        }
        schema.restore(env, Arrays.copyOfRange(snapshot, header, header + size));
    }

    private static String text(byte[] bytes, int at, int length) {
        String text = new String(bytes, at, length, StandardCharsets.US_ASCII);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }
}
