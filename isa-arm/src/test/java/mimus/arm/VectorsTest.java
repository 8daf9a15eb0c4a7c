package mimus.arm;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import mimus.insn.InsnForm;
import mimus.testing.Vectors;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every instruction does what QEMU saw it do, on random operands: a test per file and encoding. */
final class VectorsTest {
    private static final Path COMMITTED = Path.of(System.getProperty("basedir", ""), "src", "test", "vectors");

    /** {@code -Dmimus.vectors} names another folder, such as one with many more. */
    private static final Path VECTORS = Path.of(System.getProperty("mimus.vectors", COMMITTED.toString()));

    /** {@code brk #0} */
    private static final int BREAK = 0xd4200000;

    /** The bits that are set in all instructions on vector registers, and in no others (Arm ARM table C4-1). */
    private static final int VECTOR = 3 << 26;

    /** What they do is the operating system's answer, or describes the processor. */
    private static final Set<String> WITHOUT = Set.of(
            "svc",
            "hlt",
            "eret",
            "wfi",
            "sys",
            "sysl",
            "mrs xt, sysreg",
            "msr sysreg, xt",
            "msr pstatefield, #imm",
            "mrs xt, idreg",
            "mrs xt, ctr_el0",
            "mrs xt, dczid_el0",
            "mrs xt, cntfrq_el0",
            "mrs xt, cntvct_el0",
            "mrs xt, tpidrro_el0");

    @TestFactory
    Stream<DynamicNode> vectors() {
        return of(VECTORS).tests();
    }

    @Test
    void everyInstructionHasVectors() {
        of(COMMITTED).requireAll("arm64", Set.of("arm64"), VectorsTest::least, WITHOUT);
    }

    /** Vectors are large where vector registers are; {@code tools/oracle} makes as many more as are wanted. */
    private static int least(InsnForm form) {
        return (form.encoding().match() & VECTOR) == VECTOR ? 25 : Vectors.LEAST;
    }

    private static Vectors of(Path folder) {
        return new Vectors(folder, BREAK, A64VectorState::new);
    }
}
