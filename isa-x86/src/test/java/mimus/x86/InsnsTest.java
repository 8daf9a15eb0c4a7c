package mimus.x86;

import java.nio.file.Path;
import java.util.stream.Stream;
import mimus.testing.Insns;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every row of the opcode map does what its lines say; most are made by {@code tools/oracle/x86/insns.py}. */
final class InsnsTest {
    private static final Path LINES = Path.of(System.getProperty("basedir", ""), "src", "test", "insns");

    /** Images of many parts, what the processor says of itself, chance, approximations: all tested elsewhere. */
    private static final String[] ELSEWHERE = {
        "fxsave",
        "fxrstor",
        "xsave",
        "xsavec",
        "xsaveopt",
        "xrstor",
        "fnsave",
        "frstor",
        "cpuid",
        "rdtsc",
        "rdtscp",
        "rdrand",
        "rdseed",
        "rcpps",
        "rcpss",
        "rsqrtps",
        "rsqrtss",
        "vrcpps",
        "vrcpss",
        "vrsqrtps",
        "vrsqrtss"
    };

    @TestFactory
    Stream<DynamicNode> lines() {
        return Insns.table(LINES, ELSEWHERE);
    }
}
