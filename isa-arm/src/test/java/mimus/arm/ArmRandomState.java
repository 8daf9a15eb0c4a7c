package mimus.arm;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.arm.state.ArmEnv;
import mimus.embedding.Emulator;
import mimus.testing.RandomState;

/** How an Arm processor is put before random code. */
class ArmRandomState implements RandomState {
    final boolean thumb;

    ArmRandomState(boolean thumb) {
        this.thumb = thumb;
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        ArmEnv env = emulator.env(ArmEnv.class);
        for (int n = 0; n < 32; n++) {
            long value = values.getAsLong();
            env.xsp(n, env.wide ? value : (int) value);
            env.v(n, 0, values.getAsLong());
            env.v(n, 1, values.getAsLong());
        }
    }

    @Override
    public void resume(Emulator emulator, long pc, SplittableRandom random) {
        ArmEnv env = emulator.env(ArmEnv.class);
        env.thumb = thumb;
        env.it = thumb && random.nextInt(4) == 0 ? condition(random) : 0;
        env.resumeAt(pc);
    }

    /** The condition and the mask of an IT block. */
    static int condition(SplittableRandom random) {
        return random.nextInt(14) << 4 | 1 + random.nextInt(15);
    }
}
