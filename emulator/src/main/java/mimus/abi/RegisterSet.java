package mimus.abi;

import java.util.List;
import java.util.stream.IntStream;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;

/** Registers as bytes at fixed places, which the kernel hands to tracers. */
public final class RegisterSet {
    /** Bytes that one lane of a register takes. */
    private static final int LANE = Long.BYTES;

    private final int size;
    private final boolean bigEndian;
    private final List<Place> places;

    /**
     * Where a register is.
     *
     * @param width in bytes: what is wider than the register is zero
     */
    record Place(String register, int width, int offset) {
        /** Those that a line of the table tells of: {@code FIRST..LAST} have numbers and are one behind the other. */
        static List<Place> of(String names, int width, int offset) {
            int dots = names.indexOf("..");
            if (dots < 0) {
                return List.of(new Place(names, width, offset));
            }
            String name = names.substring(0, dots);
            int first = number(name);
            int last = number(names.substring(dots + 2));
            return IntStream.rangeClosed(first, last)
                    .mapToObj(n -> new Place(
                            name.replaceFirst("\\d+", Integer.toString(n)), width, offset + (n - first) * width))
                    .toList();
        }

        private static int number(String name) {
            return Integer.parseInt(name.replaceFirst("^\\D*(\\d+).*", "$1"));
        }
    }

    RegisterSet(int size, boolean bigEndian, List<Place> places) {
        this.size = size;
        this.bigEndian = bigEndian;
        this.places = places;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    List<Place> places() {
        return places;
    }

    List<String> names() {
        return places.stream().map(Place::register).toList();
    }

    /** The registers of a processor. */
    public byte[] read(Cpu<?> cpu) {
        byte[] bytes = new byte[size];
        for (Place place : places) {
            read(cpu, place, bytes);
        }
        return bytes;
    }

    private <E extends Env> void read(Cpu<E> cpu, Place place, byte[] bytes) {
        Register<E> register = cpu.registers().named(place.register);
        for (int lane = 0; lane * LANE < place.width && lane < register.lanes(); lane++) {
            long value = register.read(cpu.env(), lane);
            for (int i = 0; i < Math.min(LANE, place.width - lane * LANE); i++) {
                bytes[at(place, lane * LANE + i)] = (byte) (value >>> 8 * i);
            }
        }
    }

    /** Where the byte of a value is that is worth 256 to the power of {@code i}. */
    private int at(Place place, int i) {
        return place.offset + (bigEndian ? place.width - 1 - i : i);
    }

    /** Sets registers of a processor to the first bytes of the set, of which only whole registers count. */
    public void write(Cpu<?> cpu, byte[] bytes) {
        for (Place place : places) {
            if (place.offset + place.width <= bytes.length) {
                write(cpu, place, bytes);
            }
        }
    }

    private <E extends Env> void write(Cpu<E> cpu, Place place, byte[] bytes) {
        Register<E> register = cpu.registers().named(place.register);
        for (int lane = 0; lane * LANE < place.width && lane < register.lanes() && register.isWritable(); lane++) {
            long value = 0;
            for (int i = 0; i < Math.min(LANE, place.width - lane * LANE); i++) {
                value |= (bytes[at(place, lane * LANE + i)] & 0xffL) << 8 * i;
            }
            if (value != register.read(cpu.env(), lane)) {
                register.write(cpu.env(), lane, value);
            }
        }
    }
}
