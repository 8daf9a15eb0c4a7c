package mimus.x86.encode;

import java.util.HashMap;
import java.util.Map;
import mimus.x86.decode.RegisterNames;
import mimus.x86.encode.Operand.File;
import mimus.x86.encode.Operand.InRegister;

/** The registers that assembly names. */
final class Registers {
    private static final Map<String, InRegister> ALL = all();

    private Registers() {}

    /** Null if there is none of this name. */
    static InRegister named(String name) {
        return ALL.get(name);
    }

    private static Map<String, InRegister> all() {
        Map<String, InRegister> all = new HashMap<>();
        for (int n = 0; n < 16; n++) {
            for (int bits = 8; bits <= 64; bits *= 2) {
                all.put(RegisterNames.general(n, 0, bits), new InRegister(File.GENERAL, n, bits, false));
            }
            all.put("xmm" + n, new InRegister(File.VECTOR, n, 128, false));
            all.put("ymm" + n, new InRegister(File.VECTOR, n, 256, false));
            all.put("cr" + n, new InRegister(File.CONTROL, n, 0, false));
            all.put("dr" + n, new InRegister(File.DEBUG, n, 0, false));
        }
        for (int n = 0; n < 4; n++) {
            all.put(RegisterNames.general(n, 8, 8), new InRegister(File.GENERAL, n, 8, true));
        }
        for (int n = 0; n < 8; n++) {
            all.put("mm" + n, new InRegister(File.MMX, n, 64, false));
            all.put("st(" + n + ")", new InRegister(File.STACK, n, 0, false));
        }
        all.put("st", new InRegister(File.STACK, 0, 0, false));
        for (int n = 0; n < 6; n++) {
            all.put(RegisterNames.segment(n), new InRegister(File.SEGMENT, n, 0, false));
        }
        return all;
    }
}
