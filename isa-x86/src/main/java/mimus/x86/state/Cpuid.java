package mimus.x86.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code cpuid} says: a processor of Intel's kind that has certain features and no others. */
public final class Cpuid {
    private static final List<String> REGISTERS = List.of("eax", "ebx", "ecx", "edx");
    private static final int EXTENDED = 0x80000000;
    private static final int EXTENDED_STATE = 0xd;

    /** What it calls itself. */
    public static final String BRAND = "Mimus virtual processor";

    /** One bit: it is set if the processor has the feature, which Linux calls so. */
    private record Bit(String feature, int leaf, int subleaf, int register, int bit, String flag) {}

    private static final List<Bit> BITS = read();

    private final Set<String> features = new HashSet<>();

    /**
     * @param features beyond those that all have
     * @param wide whether there is 64-bit mode
     */
    public Cpuid(Set<String> features, boolean wide) {
        this.features.addAll(features);
        this.features.add("base");
        if (wide) {
            this.features.add("long");
        }
    }

    private static List<Bit> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Cpuid.class.getResourceAsStream("features.cpuid"), StandardCharsets.UTF_8))) {
            List<Bit> bits = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] word = line.replaceFirst("#.*", "").trim().split("\\s+");
                if (word.length == 6) {
                    bits.add(new Bit(
                            word[0],
                            Integer.parseUnsignedInt(word[1], 16),
                            Integer.parseInt(word[2]),
                            REGISTERS.indexOf(word[3]),
                            Integer.parseInt(word[4]),
                            word[5]));
                }
            }
            return bits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * EAX, EBX, ECX and EDX for a leaf.
     *
     * @param index of the part of it that is asked for, which most leaves have not and do not look at
     */
    public int[] leaf(int leaf, int index) {
        int subleaf = leaf == 4 || leaf == 7 || leaf == EXTENDED_STATE ? index : 0;
        int[] result = fixed(leaf, subleaf);
        for (Bit bit : BITS) {
            if (bit.leaf == leaf && bit.subleaf == subleaf && has(bit.feature)) {
                result[bit.register] |= 1 << bit.bit;
            }
        }
        return result;
    }

    /** Whether the processor has a feature. */
    public boolean has(String feature) {
        return features.contains(feature);
    }

    /** What Linux calls the features that it has, in the order of {@code cpuid}. */
    public List<String> flags() {
        return BITS.stream()
                .filter(bit -> has(bit.feature) && !bit.flag.equals("-"))
                .map(Bit::flag)
                .toList();
    }

    private int[] fixed(int leaf, int subleaf) {
        return switch (leaf) {
            case 0 -> new int[] {0xd, 0x756e6547, 0x6c65746e, 0x49656e69}; // GenuineIntel
            case 1 -> new int[] {0x000006f1, 0x00010800, 0, 0}; // family 6, model 15; lines of 64 bytes
            case 2 -> new int[] {0x00feff01, 0, 0, 0x000000f0}; // see leaf 4
            case 4 -> cache(subleaf);
            case EXTENDED_STATE -> extendedState(subleaf);
            case EXTENDED -> new int[] {EXTENDED + 8, 0, 0, 0};
            case EXTENDED + 2, EXTENDED + 3, EXTENDED + 4 -> brand(16 * (leaf - EXTENDED - 2));
            case EXTENDED + 6 -> new int[] {0, 0, 0x01006040, 0}; // 256 KiB, 8-way, lines of 64 bytes
            case EXTENDED + 8 -> new int[] {0x3028, 0, 0, 0}; // 40 bits physical, 48 linear
            default -> new int[4];
        };
    }

    /** Data and instructions 32 KiB each, then 256 KiB, then 8 MiB. */
    private static int[] cache(int number) {
        return switch (number) {
            case 0 -> new int[] {0x121, 0x01c0003f, 63, 0};
            case 1 -> new int[] {0x122, 0x01c0003f, 63, 0};
            case 2 -> new int[] {0x143, 0x01c0003f, 511, 0};
            case 3 -> new int[] {0x163, 0x03c0003f, 8191, 0};
            default -> new int[4];
        };
    }

    /** The size of the XSAVE area and what is in it: x87 and SSE, with AVX also the high halves at 576. */
    private int[] extendedState(int number) {
        if (!has("xsave")) {
            return new int[4];
        }
        int size = has("avx") ? 832 : 576;
        return switch (number) {
            case 0 -> new int[] {has("avx") ? 7 : 3, size, size, 0};
            case 1 -> new int[] {0, has("xsavec") ? size : 0, 0, 0};
            case 2 -> has("avx") ? new int[] {256, 576, 0, 0} : new int[4];
            default -> new int[4];
        };
    }

    private static int[] brand(int from) {
        int[] part = new int[4];
        for (int i = 0; i < 16 && from + i < BRAND.length(); i++) {
            part[i / 4] |= BRAND.charAt(from + i) << 8 * (i % 4);
        }
        return part;
    }
}
