package mimus.x86;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;
import mimus.insn.Flow;
import mimus.insn.opmap.OpSet;
import mimus.isa.Target;
import mimus.testing.RandomProgram;
import mimus.testing.TierEquivalence;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.oracle.RowEncoder;
import mimus.x86.state.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpreter and translator are in the same state at whatever count of instructions one looks. */
final class TierEquivalenceTest implements RandomProgram {
    private static final int ROWS_EACH = 24;

    private static final List<OpSet.Entry> ROWS = rows();

    private static List<OpSet.Entry> rows() {
        return new X86Architecture(Level.V1.features())
                .table().set().entries().stream()
                        .filter(entry -> entry.form().feature().isEmpty()
                                && !entry.row().vex()
                                && !entry.row().has("i64")
                                && !entry.row().has("whole")
                                && entry.row().operands().stream()
                                        .noneMatch(operand -> operand.text().startsWith("O"))
                                && (entry.form().flow() == Flow.NEXT
                                        || entry.row().mnemonic().matches("j[a-z]+")
                                                && entry.row().map() == 0)
                                && !entry.row().mnemonic().matches("jmp|push.*|pop.*|enter|leave|cpuid|rdtsc.*|f.*"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "i386"})
    void randomPrograms(String target) {
        TierEquivalence.check(target, 60, this);
    }

    /** Straight code with jumps back and forth, and around again. */
    @Override
    public byte[] code(Target target, SplittableRandom random) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        for (int i = 0; i < ROWS_EACH; i++) {
            OpSet.Entry entry = ROWS.get(random.nextInt(ROWS.size()));
            if (entry.form().flow() == Flow.BRANCH) {
                code.write(entry.row().opcode());
                code.write(random.nextInt(3));
            } else {
                byte[] one = HexFormat.of().parseHex(RowEncoder.encode(entry.row(), random, random.nextInt(3) == 0));
                code.write(one, 0, one.length);
            }
        }
        for (int i = 0; i < 8; i++) {
            code.write(0x90);
        }
        int back = -code.size() - 5;
        code.write(0xe9);
        for (int shift = 0; shift < 32; shift += 8) {
            code.write(back >> shift);
        }
        return code.toByteArray();
    }

    @Override
    public long entry(SplittableRandom random) {
        return CODE;
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        for (String name : List.of("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi")) {
            emulator.set(name, values.getAsLong() & 0xffff_ffffL);
        }
    }
}
