package mimus.mips.state;

import java.util.List;

/** The three ways to name general registers 8 to 15 and to size an address. */
public enum MipsAbi {
    O32("t0 t1 t2 t3 t4 t5 t6 t7", true),
    N32("a4 a5 a6 a7 t0 t1 t2 t3", true),
    N64("a4 a5 a6 a7 t0 t1 t2 t3", false);

    private final List<String> names;
    private final boolean narrow;

    MipsAbi(String eightToFifteen, boolean narrow) {
        String all = "zero at v0 v1 a0 a1 a2 a3 " + eightToFifteen + " s0 s1 s2 s3 s4 s5 s6 s7 t8 t9 k0 k1 gp sp s8 ra";
        this.names = List.of(all.split(" "));
        this.narrow = narrow;
    }

    /** The name of each general register. */
    public List<String> names() {
        return names;
    }

    /** Whether addresses are 32 bits wide. */
    public boolean narrow() {
        return narrow;
    }
}
