package mimus.ppc64.insn;

import mimus.insn.Missing;

/** Instructions of eight bytes of ISA 3.1, known by the kind of their first word only (Power ISA 3.1 Book I, 1.6.3). */
@Missing(value = "prefixed8LS r, imm", bits = "000001 00 - -- r:1 -- imm:18")
@Missing(value = "prefixed8RR imm", bits = "000001 01 ------ imm:18")
@Missing(value = "prefixedMLS r, imm", bits = "000001 10 - -- r:1 -- imm:18")
@Missing(value = "prefixedMRR imm", bits = "000001 11 ------ imm:18")
final class Prefixes {
    private Prefixes() {}
}
