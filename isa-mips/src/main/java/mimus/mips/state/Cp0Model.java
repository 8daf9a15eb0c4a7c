package mimus.mips.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What coprocessor 0 of one processor holds after power-on, and which bits of it software can change.
 *
 * <p>Read from {@code NAME.cp0}: a line per register with its name, its reset value and its writable bits, both
 * hexadecimal; what is not listed is not there.
 */
public final class Cp0Model {
    private record Bits(long reset, long writable) {}

    private static final Bits ABSENT = new Bits(0, 0);

    private final String name;
    private final int width;

    /** Read when first asked for: most programs never do. */
    private Map<String, Bits> registers;

    /**
     * A model that there is a description of.
     *
     * @param width of its general registers, 32 or 64 bits
     */
    public Cp0Model(String name, int width) {
        this.name = name;
        this.width = width;
    }

    private Bits bits(String register) {
        if (registers == null) {
            registers = read(name, width);
        }
        return registers.getOrDefault(register, ABSENT);
    }

    private static Map<String, Bits> read(String name, int width) {
        Map<String, Bits> registers = new HashMap<>();
        try (InputStream in = Cp0Model.class.getResourceAsStream(name + ".cp0");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.trim().split("\\s+");
                        registers.put(words[0], new Bits(value(words[1], width), value(words[2], width)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registers;
    }

    private static long value(String hex, int width) {
        long value = Long.parseUnsignedLong(hex, 16);
        return width == 32 || hex.length() <= 8 && value >>> 31 != 0 ? (int) value : value;
    }

    public String name() {
        return name;
    }

    /** Width of the general registers in bits. */
    public int width() {
        return width;
    }

    boolean has(String register) {
        return bits(register) != ABSENT;
    }

    long reset(String register) {
        return bits(register).reset;
    }

    long writable(String register) {
        return bits(register).writable;
    }

    /** Number of TLB entries: Config1.MMUSize + 1, none if there is no TLB. */
    int tlbEntries() {
        boolean tlb = (reset("config") >>> 7 & 7) == 1;
        return tlb ? (int) (reset("config1") >>> 25 & 0x3f) + 1 : 0;
    }

    /** The bits of a virtual address that the TLB looks at. */
    public long vpnMask() {
        return writable("entryhi") & ~0x1fffL;
    }

    /** The first address past a 64-bit user segment: two to the power that the manual calls SEGBITS. */
    public long segment() {
        return (vpnMask() & 0x3fff_ffff_ffff_ffffL | 0x1fff) + 1;
    }
}
