package mimus.ppc64;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.testing.RandomWordProgram;
import mimus.testing.TierEquivalence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpreter and translator are in the same state at whatever count of instructions one looks. */
final class TierEquivalenceTest implements RandomWordProgram {
    @ParameterizedTest
    @ValueSource(strings = {"ppc64le", "ppc64", "ppc64le:power9", "ppc64:power9"})
    void randomPrograms(String target) {
        TierEquivalence.check(target, 50, this);
    }

    @Override
    public int near(InsnForm form, int word, int position, SplittableRandom random) {
        if (form.flow() == Flow.BRANCH) {
            int distance = 4 * random.nextInt(LENGTH) - position;
            boolean far = form.encoding().fields().get("offset").get(0).width() > 14;
            return far ? word & ~0x3fffffc | distance & 0x3fffffc : word & ~0xfffc | distance & 0xfffc;
        }
        boolean memory = form.flow() == Flow.NEXT && form.encoding().fields().containsKey("d");
        return memory ? word & ~0xfff0 | random.nextInt(256) & 0xf0 : word;
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        for (int n = 0; n < 32; n++) {
            emulator.set("r" + n, values.getAsLong());
            long value = values.getAsLong();
            emulator.set("f" + n, value % 4 == 0 ? value : Double.doubleToRawLongBits(value % 1000 / 64.0));
        }
        for (String register : List.of("lr", "ctr", "tar")) {
            long value = values.getAsLong();
            emulator.set(register, value % 2 == 0 ? value & 15 : CODE + 4 * (value >>> 1 & 31));
        }
        emulator.set("cr", values.getAsLong() & 0xffff_ffffL);
        emulator.set("fpscr", values.getAsLong() & 0xff);
    }
}
