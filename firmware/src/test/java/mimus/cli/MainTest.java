package mimus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommand() {
        assertEquals(0, execute("--help"));
        assertTrue(out.toString().startsWith("Usage: mimus"), out::toString);
    }

    @Test
    void versionNamesTheProgram() {
        assertEquals(0, execute("--version"));
        assertTrue(out.toString().startsWith("mimus "), out::toString);
    }

    @Test
    void anUnknownOptionIsTheUsersFault() {
        assertEquals(2, execute("--no-such-option"));
        assertTrue(err.toString().contains("--no-such-option"), err::toString);
    }

    private int execute(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
