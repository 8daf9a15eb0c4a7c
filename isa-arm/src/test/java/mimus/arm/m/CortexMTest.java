package mimus.arm.m;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import mimus.arm.cpu.ArmArchitecture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which processors of the M profile have an instruction; the words are the GNU assembler's. */
final class CortexMTest {
    private static boolean has(CortexM model, long word) {
        return new MArchitecture(model).decode((int) word, ArmArchitecture.T32) >= 0;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f3010007 | m3 m4 m4f m7 | ssat r0, #8, r1
            fb213002 | m4 m4f m7    | smlad r0, r1, r2, r3
            fa82f081 | m4 m4f m7    | qadd r0, r1, r2
            ee300a81 | m4f m7       | vadd.f32 s0, s1, s2
            eea00a81 | m4f m7       | vfma.f32 s0, s1, s2
            ed900b00 | m4f m7       | vldr d0, [r0]
            edd00b00 |              | vldr d16, [r0]
            ec90eb04 | m4f m7       | vldmia r0, {d14-d15}
            ec90eb06 |              | vldmia r0, {d14-d16}
            ec410b11 | m4f m7       | vmov d1, r0, r1
            ee310b02 | m7           | vadd.f64 d0, d1, d2
            ee310b22 |              | vadd.f64 d0, d1, d18
            eeb70ae0 | m7           | vcvt.f64.f32 d0, s1
            feb80a60 | m7           | vrinta.f32 s0, s1
            fe010b02 | m7           | vseleq.f64 d0, d1, d2
            ef010d02 |              | vadd.f32 d0, d1, d2
            e8d10faf |              | lda r0, [r1]
            b658     |              | setend be
            """)
    void instructions(String word, String expected) {
        String models = CortexM.ALL.stream()
                .filter(model -> has(model, Long.parseLong(word, 16)))
                .map(model -> model.name().replace("cortex-", ""))
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, models);
    }
}
