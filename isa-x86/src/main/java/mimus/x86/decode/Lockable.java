package mimus.x86.decode;

import java.util.Set;

/** The instructions that may have a LOCK prefix (Intel SDM volume 2, LOCK). */
final class Lockable {
    static final Set<String> NAMES = Set.of(
            "add",
            "adc",
            "and",
            "btc",
            "btr",
            "bts",
            "cmpxchg",
            "cmpxchg8b",
            "cmpxchg16b",
            "dec",
            "inc",
            "neg",
            "not",
            "or",
            "sbb",
            "sub",
            "xor",
            "xadd",
            "xchg");

    private Lockable() {}
}
