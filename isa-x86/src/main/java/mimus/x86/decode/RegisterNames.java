package mimus.x86.decode;

import java.util.List;
import mimus.x86.state.X86Env;

/** What assembly calls registers. */
public final class RegisterNames {
    private static final List<String> OLD = List.of("ax", "cx", "dx", "bx", "sp", "bp", "si", "di");
    private static final List<String> SEGMENTS = List.of("es", "cs", "ss", "ds", "fs", "gs", "?", "?");

    private RegisterNames() {}

    /**
     * A general register.
     *
     * @param shift 8 for AH, CH, DH and BH
     */
    public static String general(int number, int shift, int bits) {
        if (number >= 8) {
            return "r" + number + (bits == 64 ? "" : bits == 32 ? "d" : bits == 16 ? "w" : "b");
        }
        String name = OLD.get(number);
        return switch (bits) {
            case 64 -> "r" + name;
            case 32 -> "e" + name;
            case 16 -> name;
            default -> shift != 0 ? name.charAt(0) + "h" : number < 4 ? name.charAt(0) + "l" : name + "l";
        };
    }

    public static String segment(int number) {
        return SEGMENTS.get(number & 7);
    }

    public static String vector(int number, int bits) {
        return (bits == 256 ? "ymm" : "xmm") + number;
    }

    /** Whether there is such a register, and not nothing in its place. */
    static boolean isThere(int number) {
        return number != X86Env.ZERO;
    }
}
