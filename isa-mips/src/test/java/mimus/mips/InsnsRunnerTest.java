package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.error.UserError;
import mimus.testing.Insns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are wrong fail, with what is wrong. */
final class InsnsRunnerTest {
    @TempDir
    Path folder;

    private List<DynamicTest> tests(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("some.insns"), text);
        return Insns.file(file, "mipsel").toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            00431021 | addu v0, v0, v1 | v0=1 v1=2 | v0=4;                       v0=0x3, not 0x4
            00431021 | addu v0, v0, v1 | v0=1 v1=2 |;                            v0=0x3, not 0x1
            00431021 | addu v0, v0, v1 | v1=2 | v0=2 v1=3;                       v1=0x2, not 0x3
            00431021 | subu v0, v0, v1 | v1=2 | v0=2;                            code that the text makes
            ac820000 | sw v0, 0(a0) | a0=0x2000 v0=1 [0x2000]:4=0 |;             [0x2000]:1=0x01, not 0x00
            14430003 | bne v0, v1, 0x1010 | v0=1 |;                              pc=0x1010, not 0x1008
            14430003 | bne v0, v1, 0x1010 | | pc=0x1010;                         pc=0x1008, not 0x1010
            ac820000 | sw v0, 0(a0) | a0=0x2000 |;                               trap=Memory:UNMAPPED:WRITE:0x2000
            00431021 | addu v0, v0, v1 | | trap=Arithmetic;                      no trap
            00430034 | teq v0, v1 | | trap=Condition:1;                          trap=Condition:0
            1000ffff | beq zero, zero, 0x1000 | |;                               control is still in the code
            """)
    void aWrongLineFails(String line, String message) throws IOException {
        DynamicTest test = tests(line).get(0);
        AssertionError error =
                assertThrows(AssertionError.class, () -> test.getExecutable().execute());
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            00431021 | addu v0, v0, v1 | v0=1;             there are 3 columns
            0043102 | addu v0, v0, v1 | |;                 neither words of 8 hexadecimal digits nor halfwords of 4 nor bytes of 2
            00431021 | addu v0, v0, v1 | v0 |;             'v0' is not name=value
            00431021 | addu v0, v0, v1 | v0=1z |;          '1z' is no number
            00431021 | addu v0, v0, v1 | [0x2000]=1 |;     '[0x2000]' is not [address]:size
            target pdp11;                                  unknown architecture 'pdp11'
            """)
    void aBadLineIsTheUsersFault(String line, String message) {
        UserError error = assertThrows(UserError.class, () -> tests("# first line\n" + line));
        assertTrue(error.getMessage().contains("some.insns:2: "), error.getMessage());
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    @Test
    void bytesAreInTheOrderOfMemory() throws IOException {
        String before = "21 10 43 00 | addu v0, v0, v1 | v0=1 v1=2 | v0=3 # little";
        String after = "target mips\n00 43 10 21 | addu v0, v0, v1 | v0=1 v1=2 | v0=3";
        for (DynamicTest test : tests(before + "\n" + after)) {
            assertDoesNotThrow(test.getExecutable(), test.getDisplayName());
        }
    }

    @Test
    void eachTestIsLinkedToItsLine() throws IOException {
        DynamicTest test =
                tests("\n# two\n00431021 | addu v0, v0, v1 | | # why").get(0);
        assertEquals("3: addu v0, v0, v1 # why (mipsel)", test.getDisplayName());
        assertTrue(test.getTestSourceUri().orElseThrow().toString().endsWith("some.insns?line=3"));
    }

    @Test
    void instructionsWithoutALineAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("few.insns"), "target mipsel\n00431021 | addu v0, v0, v1 | v0=1 v1=2 | v0=3\n");
        DynamicTest complete = (DynamicTest) Insns.folder(folder)
                .filter(node -> node.getDisplayName().startsWith("every instruction"))
                .findFirst()
                .orElseThrow();
        AssertionError error = assertThrows(
                AssertionError.class, () -> complete.getExecutable().execute());
        assertTrue(error.getMessage().contains("subu rd, rs, rt"), error.getMessage());
        assertFalse(error.getMessage().contains("addu rd, rs, rt"), error.getMessage());
    }
}
