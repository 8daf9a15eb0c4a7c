package mimus.image;

import static mimus.image.Sentences.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mimus.error.UserError;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    @Test
    void elfFilesAndScriptsAreTold() {
        assertInstanceOf(
                ElfFile.class, Program.read(Bytes.of("f", ElfBuilder.mips32().build())));
        assertEquals(new Script("f", "/bin/sh", Optional.empty()), read("#!/bin/sh\necho\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "MZ|it is a Windows or DOS executable (MZ), not a program",
                "\u00ca\u00fe\u00ba\u00be|it is a Java class or a universal Mach-O file, not a program",
                "\u00cf\u00fa\u00ed\u00fe|it is a Mach-O file, not a program",
                "PK\3\4|it is a zip or jar file, not a program",
                "!<arch>x|not a program: it is neither an ELF file nor a script that begins with #!",
                "\177EL|not a program: it is neither an ELF file nor a script that begins with #!",
                "''|the file is empty",
            })
    void otherFilesAreNamed(String content, String sentence) {
        assertRefused("f: " + sentence, () -> read(content));
    }

    @Test
    void archivesAreNamed() {
        assertRefused("f: it is an ar archive, not a program", () -> read("!<arch>\nlibm.o/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "#!/bin/sh|/bin/sh|",
                "#! \t/bin/sh  \t|/bin/sh|",
                "#!/usr/bin/env  -S python3 -u |/usr/bin/env|-S python3 -u",
                "#!/bin/sh\r|/bin/sh\r|",
                "#!/bin/sh\0-e|/bin/sh|",
            })
    void scriptsNameAnInterpreterAndOneArgument(String line, String interpreter, String argument) {
        assertEquals(new Script("f", interpreter, Optional.ofNullable(argument)), read(line + "\nrest"));
    }

    @Test
    void aScriptMustNameItsInterpreterInTime() {
        assertRefused("f: its first line, #!, names no interpreter", () -> read("#! \t\n/bin/sh"));
        assertRefused(
                "f: the interpreter in its first line does not end within 256 bytes",
                () -> read("#!/" + "a".repeat(253) + "\n"));
        assertEquals("/" + "a".repeat(252), ((Script) read("#!/" + "a".repeat(252) + "\n")).interpreter());
    }

    @Test
    void anArgumentIsCutWhereLinuxStopsReading() {
        Script script = (Script) read("#!/bin/sh " + "a".repeat(300));
        assertEquals(Optional.of("a".repeat(255 - 10)), script.argument());
    }

    @Test
    void aScriptIsDescribed() {
        assertEquals(
                List.of("f: script", "  interpreter  /bin/sh", "  argument     -e"),
                Description.of(read("#!/bin/sh -e\n")));
    }

    @Property(tries = 500)
    void anyFirstLineGivesAScriptOrASentence(@ForAll byte[] line) {
        String text = "#!" + new String(line, StandardCharsets.ISO_8859_1);
        try {
            Script script = (Script) read(text);
            assertFalse(script.interpreter().isEmpty());
        } catch (UserError e) {
            Sentences.assertSentence(e);
        }
    }

    private static Program read(String content) {
        return Program.read(Bytes.of("f", content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
