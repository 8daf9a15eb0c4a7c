package mimus.debugger.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import mimus.cpu.Env;

/**
 * Compares one cell, and then the others.
 *
 * <p>This class is defined anew for each cell, with that as a constant: so HotSpot sees through the way to each register,
 * and a hundred of them cost no more than as many loads.
 */
final class CellComparison implements Comparison {
    private static final Compared CELL = given();
    private static final byte[] OWN_CODE = CELL == null ? code() : new byte[0];

    /** What the class was made for; null for the one from which the others are made. */
    private static Compared given() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", Compared.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] code() {
        try (InputStream file = CellComparison.class.getResourceAsStream("CellComparison.class")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Comparison of(Compared cell) {
        try {
            return (Comparison) MethodHandles.lookup()
                    .defineHiddenClassWithClassData(OWN_CODE, cell, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void changes(Env env, long[] last, Step step) {
        long value = CELL.reader().read(env, CELL.lane()) & CELL.mask();
        if (value != last[CELL.cell()]) {
            step.register(CELL.cell(), value);
            last[CELL.cell()] = value;
        }
        CELL.next().changes(env, last, step);
    }
}
