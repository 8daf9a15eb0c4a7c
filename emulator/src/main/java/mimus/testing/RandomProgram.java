package mimus.testing;

import java.util.SplittableRandom;
import mimus.isa.Target;

/** Random code, and what it starts with: what differs between ISAs. */
public interface RandomProgram extends RandomState {
    /** Where the code begins. */
    long CODE = 0x10000;

    byte[] code(Target target, SplittableRandom random);

    /** Where it goes on behind a trap. */
    long entry(SplittableRandom random);
}
