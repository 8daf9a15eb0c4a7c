package mimus.architecture;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The table of ARCHITECTURE.md, section 1, as data: what may name what. */
final class Ranks {
    private Ranks() {}

    /** A package with all its sub-packages, and how far from the ground it stands. */
    record Rank(int rank, String root) {
        boolean holds(String name) {
            return name.equals(root) || name.startsWith(root + ".");
        }
    }

    static final List<Rank> TABLE = List.of(
            new Rank(0, "mimus.bits"),
            new Rank(0, "mimus.error"),
            new Rank(1, "mimus.memory"),
            new Rank(1, "mimus.insn"),
            new Rank(1, "mimus.ieee"),
            new Rank(2, "mimus.cpu"),
            new Rank(2, "mimus.translate"),
            new Rank(3, "mimus.machine"),
            new Rank(3, "mimus.abi"),
            new Rank(3, "mimus.image"),
            new Rank(4, "mimus.isa"),
            new Rank(5, "mimus.linux"),
            new Rank(5, "mimus.embedding"),
            new Rank(5, "mimus.testing"),
            new Rank(6, "mimus.mips"),
            new Rank(6, "mimus.x86"),
            new Rank(6, "mimus.arm"),
            new Rank(6, "mimus.ppc64"),
            new Rank(6, "mimus.debugger"),
            new Rank(6, "mimus.firmware"),
            new Rank(7, "mimus.cli"));

    /** These stand on the same ground and do not know of each other; only the command line puts them together. */
    static final Set<String> STRANGERS =
            Set.of("mimus.mips", "mimus.x86", "mimus.arm", "mimus.ppc64", "mimus.debugger", "mimus.firmware");

    /** The sub-packages of each ISA family, so that who knows one family knows all. */
    static final Map<String, Set<String>> FAMILIES = Map.of(
            "mimus.mips", Set.of("state", "insn", "cpu", "linux"),
            "mimus.x86", Set.of("state", "insn", "cpu", "linux", "decode", "encode"),
            "mimus.arm", Set.of("state", "insn", "cpu", "linux", "a64", "a32", "m"),
            "mimus.ppc64", Set.of("state", "insn", "cpu", "linux"));

    /** Sub-packages of a family that hold instructions. */
    static final Set<String> INSTRUCTIONS = Set.of("insn", "a64", "a32");

    /** What an instruction may see besides its own family's state and decoding. */
    static final Set<String> SEEN_BY_INSTRUCTIONS =
            Set.of("mimus.bits", "mimus.insn", "mimus.insn.opmap", "mimus.ieee", "mimus.memory", "mimus.cpu");

    /** Each library, or unsupported part of the JDK, is named in one place only. */
    static final Map<String, String> LIBRARIES = Map.of(
            "sun.misc", "mimus.memory",
            "org.objectweb.asm", "mimus.translate",
            "org.junit", "mimus..testing",
            "org.jline", "mimus.debugger.repl",
            "com.sun.jna", "mimus.debugger.assembly",
            "picocli", "mimus.cli");

    /** Words that say nothing; neither a package nor a class carries one. */
    static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "helper", "helpers", "misc", "manager", "impl");

    static OptionalInt of(String packageName) {
        return TABLE.stream()
                .filter(rank -> rank.holds(packageName))
                .mapToInt(Rank::rank)
                .findFirst();
    }
}
