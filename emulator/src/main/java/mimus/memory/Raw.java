package mimus.memory;

import java.lang.reflect.Field;
import java.nio.ByteOrder;
import sun.misc.Unsafe;

/** The only door to memory outside the Java heap; callers guarantee that addresses lie in a block from {@link #allocate}. */
@SuppressWarnings("removal")
final class Raw {
    static final Unsafe UNSAFE = unsafe();
    static final boolean HOST_BIG_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
    private static final long BYTES = Unsafe.ARRAY_BYTE_BASE_OFFSET;

    private Raw() {}

    private static Unsafe unsafe() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Reserves {@code size} bytes, not cleared; pages never touched cost nothing on the usual hosts. */
    static long allocate(long size) {
        return UNSAFE.allocateMemory(size);
    }

    static void free(long block) {
        UNSAFE.freeMemory(block);
    }

    static void clear(long address, long size) {
        UNSAFE.setMemory(address, size, (byte) 0);
    }

    static void copy(long from, long to, long size) {
        UNSAFE.copyMemory(from, to, size);
    }

    static void get(long address, byte[] to, int at, int length) {
        UNSAFE.copyMemory(null, address, to, BYTES + at, length);
    }

    static void put(long address, byte[] from, int at, int length) {
        UNSAFE.copyMemory(from, BYTES + at, null, address, length);
    }
}
