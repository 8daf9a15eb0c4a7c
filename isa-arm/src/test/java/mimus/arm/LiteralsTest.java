package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mimus.embedding.Emulator;
import mimus.translate.Translation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two loads of one block that are relative to where they stand each find their own literal. */
final class LiteralsTest {
    private static final long CODE = 0x10000;

    @ParameterizedTest
    @EnumSource(Translation.class)
    void eachFindsItsOwn(Translation tier) {
        try (Emulator emulator = Emulator.of("arm64")) {
            tier.apply(emulator.cpu());
            emulator.map(CODE, 0x1000, "rwx");
            emulator.assemble(CODE, "ldr x0, 0x10020", "ldr x1, 0x10024", "svc #0");
            emulator.write(CODE + 0x20, new byte[] {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3});
            for (int run = 0; run < 5; run++) {
                emulator.set("pc", CODE).run(100);
                assertEquals(0x02020202_01010101L, emulator.get("x0"), "run " + run);
                assertEquals(0x03030303_02020202L, emulator.get("x1"), "run " + run);
            }
        }
    }
}
