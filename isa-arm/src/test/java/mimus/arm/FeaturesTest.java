package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mimus.error.UserError;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A processor without a feature neither has its instructions nor tells programs of it. */
final class FeaturesTest {
    @ParameterizedTest
    @CsvSource({
        "arm64, 'aese v0.16b, v1.16b', true",
        "arm64:armv8-a, 'aese v0.16b, v1.16b', false",
        "arm64:armv8-a, 'casal x0, x1, [x2]', false",
        "armhf, 'aese.8 q0, q1', true",
        "armhf:armv8-a, 'aese.8 q0, q1', false",
        "armhf:armv8-a, 'vmaxnm.f32 s0, s1, s2', true",
        "armhf:armv7-a, 'vmaxnm.f32 s0, s1, s2', false",
        "armhf:armv7-a, 'vadd.i8 d0, d1, d2', true",
        "armhf:armv6k, 'vadd.i8 d0, d1, d2', false",
        "armhf:armv6k, 'movw r0, #1', false",
        "armhf:armv6k, 'uxtb r0, r1', true"
    })
    void hasItsInstructions(String name, String text, boolean has) {
        Target target = Targets.named(name);
        boolean known = true;
        try {
            target.assembler().word(text, 0);
        } catch (UserError unknown) {
            known = false;
        }
        assertEquals(has, known, text);
    }

    @Test
    void tellsOfThem() {
        assertEquals(0, bits("arm64:armv8-a", "AT_HWCAP") & 0x1f8);
        assertEquals(0xf8, bits("arm64:armv8-a+crypto", "AT_HWCAP") & 0x1f8);
        assertEquals(0x1f, bits("armhf", "AT_HWCAP2"));
        assertEquals(1 << 12, bits("armhf:armv7-a", "AT_HWCAP") & 1 << 12);
        assertEquals(0, bits("armhf:armv7-a", "AT_HWCAP2"));
        assertEquals(0, bits("armhf:armv6k", "AT_HWCAP") & (1 << 6 | 1 << 12));
    }

    private static long bits(String target, String entry) {
        return Targets.named(target).linux().auxiliary().get(entry);
    }

    @Test
    void aModelThatIsNotThereIsSaidSo() {
        UserError error = assertThrows(UserError.class, () -> Targets.named("arm64:pentium"));
        assertEquals(
                "unknown processor 'pentium'; arm64 knows max, armv8.1-a, armv8-a+crypto, armv8-a, cortex-a57",
                error.getMessage());
    }
}
