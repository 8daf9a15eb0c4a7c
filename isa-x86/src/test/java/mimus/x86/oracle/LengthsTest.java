package mimus.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import mimus.insn.opmap.DecodedOp;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.state.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random bytes are instructions as long as binutils says, recorded by {@link BinutilsReplay}, or none.
 *
 * <p>Where the two differ, and why, is in {@code binutils.tsv}.
 */
class LengthsTest {
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(ints = {64, 32})
    void lengths(int codeSize) throws IOException {
        String lengths = recorded("lengths" + codeSize + ".gz");
        DecodeTable table = new X86Architecture(Level.MAX.features()).table();
        RandomCode random = new RandomCode(SEED, codeSize == 64);
        byte[] code = new byte[RandomCode.LENGTH];
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        for (int i = 0; i < lengths.length(); i++) {
            random.fill(code);
            char expected = lengths.charAt(i);
            DecodedOp op = Decoder.decode(
                    table, at -> at < code.length ? code[at] & 0xff : 0x90, BinutilsReplay.mode(codeSize));
            int length = op.op() < 0 ? 0 : op.length();
            valid += length > 0 ? 1 : 0;
            if (expected != BinutilsReplay.NOT_COMPARED
                    && length != (expected == BinutilsReplay.UNDEFINED ? 0 : Character.digit(expected, 16))) {
                wrong.add(HexFormat.of().formatHex(code) + " " + expected + ", here " + length);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(valid > lengths.length() / 3 && lengths.length() >= 250_000);
    }

    private static String recorded(String name) throws IOException {
        try (var in = new GZIPInputStream(LengthsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
