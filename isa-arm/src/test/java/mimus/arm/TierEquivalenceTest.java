package mimus.arm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import mimus.insn.Encoding;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.testing.RandomWordProgram;
import mimus.testing.TierEquivalence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpreter and translator are in the same state at whatever count of instructions one looks. */
final class TierEquivalenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"arm64", "armhf", "thumb"})
    void randomPrograms(String target) {
        int ahead = target.equals("thumb") ? 4 : target.equals("armhf") ? 8 : 0;
        TierEquivalence.check(target, 50, new Program(target.equals("thumb"), ahead));
    }

    /** Code of an instruction set whose branches count from {@code ahead} bytes behind their place. */
    private static final class Program extends ArmRandomState implements RandomWordProgram {
        private final int ahead;

        Program(boolean thumb, int ahead) {
            super(thumb);
            this.ahead = ahead;
        }

        @Override
        public byte[] code(Target target, SplittableRandom random) {
            ByteBuffer code = ByteBuffer.wrap(RandomWordProgram.super.code(target, random));
            code.order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; thumb && i < LENGTH / 8; i++) { // IT
                code.putShort(4 * random.nextInt(LENGTH), (short) (0xbf00 | condition(random)));
            }
            return code.array();
        }

        @Override
        public int near(InsnForm form, int word, int position, SplittableRandom random) {
            Encoding encoding = form.encoding();
            if (!encoding.fields().containsKey("offset")) {
                return word;
            }
            if (form.flow() == Flow.BRANCH) {
                return RandomWordProgram.with(word, encoding, "offset", 4L * random.nextInt(LENGTH) - position - ahead);
            }
            boolean memory = encoding.fields().containsKey("base");
            return memory ? RandomWordProgram.with(word, encoding, "offset", 16L * random.nextInt(4)) : word;
        }
    }
}
