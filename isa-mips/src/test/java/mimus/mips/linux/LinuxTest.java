package mimus.mips.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mimus.error.UserError;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs speak with Linux as the ABIs of MIPS say. */
final class LinuxTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Stop run(Path program, String... arguments) {
        LinuxRun run =
                LinuxRun.of(LinuxOptions.of(program, arguments), new ByteArrayInputStream(new byte[0]), out, out);
        return run.run();
    }

    private Stop run(String architecture, String... lines) throws IOException {
        return run(TinyProgram.write(directory.resolve("program"), architecture, lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void aSampleSaysHello(String architecture) {
        assertEquals(new Stop.Exited(0), run(SAMPLES.resolve("hello-" + architecture)));
        assertEquals("Hello from " + architecture + "\n", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel"})
    void theStatusIsOneByte(String architecture) throws IOException {
        assertEquals(new Stop.Exited(0x34), run(architecture, "li v0, 4001", "li a0, 0x1234", "syscall"));
    }

    /** Row P8: a failure sets a3 and leaves a positive number. */
    @Test
    void failuresSetTheFlag() throws IOException {
        assertEquals(
                new Stop.Exited(89 + 1), // ENOSYS of MIPS, and the flag
                run("mipsel", "li v0, 4999", "syscall", "addu a0, v0, a3", "li v0, 4001", "syscall"));
    }

    /** Row P7: the fifth and sixth argument of o32 are on the stack. */
    @Test
    void argumentsComeFromTheStack() throws IOException {
        assertEquals(
                new Stop.Exited(7),
                run(
                        "mips",
                        "addiu sp, sp, -32",
                        "li t0, -1",
                        "sw t0, 16(sp)",
                        "sw zero, 20(sp)",
                        "li a0, 0",
                        "li a1, 4096",
                        "li a2, 3",
                        "li a3, 0x802", // MAP_PRIVATE | MAP_ANONYMOUS of MIPS
                        "li v0, 4210",
                        "syscall",
                        "li t1, 7",
                        "sw t1, 0(v0)",
                        "lw a0, 0(v0)",
                        "li v0, 4001",
                        "syscall"));
    }

    @Test
    void whatIsNotMappedEndsTheProgram() throws IOException {
        assertEquals(new Stop.Killed(11, "SIGSEGV"), run("mips64el", "lw v0, 0(zero)"));
        assertEquals(new Stop.Killed(10, "SIGBUS"), run("mipsel", "lw v0, 1(sp)"));
        assertEquals(new Stop.Killed(4, "SIGILL"), run("mips", "lwc2 $2, 0(sp)"));
    }

    @Test
    void arithmeticErrorsAreTheirSignals() throws IOException {
        assertEquals(new Stop.Killed(8, "SIGFPE"), run("mipsel", "teq zero, zero, 7"));
        assertEquals(new Stop.Killed(8, "SIGFPE"), run("mipsel", "lui t0, 0x7fff", "add t0, t0, t0", "add t0, t0, t0"));
        assertEquals(new Stop.Killed(5, "SIGTRAP"), run("mips64", "break 5"));
    }

    /** A handler finds the fault's context, moves pc on, and its return restores everything else. */
    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel"})
    void aHandlerMayChangeTheContext(String architecture) throws IOException {
        int pcLow = architecture.equals("mips") ? 4 : 0;
        assertEquals(
                new Stop.Exited(42),
                run(
                        architecture,
                        "addiu sp, sp, -64",
                        "li t0, 8", // SA_SIGINFO of MIPS
                        "sw t0, 0(sp)",
                        "lui t1, 0x40",
                        "addiu t1, t1, 0x150", // the handler
                        "sw t1, 4(sp)",
                        "li a0, 11",
                        "addu a1, sp, zero",
                        "li a2, 0",
                        "li a3, 16",
                        "li v0, 4194",
                        "syscall",
                        "li s0, 40",
                        "lw t2, 0(zero)", // stepped over by the handler
                        "addiu a0, s0, 2",
                        "li v0, 4001",
                        "syscall",
                        "nop",
                        "nop",
                        "nop",
                        // 0x400150: the handler; pc stands in ucontext 24 bytes in, after flags, link and stack
                        "lw t0, " + (24 + 8 + pcLow) + "(a2)",
                        "addiu t0, t0, 4",
                        "sw t0, " + (24 + 8 + pcLow) + "(a2)",
                        "li s0, 7",
                        "jr ra",
                        "nop"));
    }

    @Test
    void aMissingLoaderIsASentence() {
        UserError error = assertThrows(UserError.class, () -> run(Path.of("no such file")));
        assertEquals("there is no file no such file", error.getMessage());
        assertTrue(
                assertThrows(UserError.class, () -> run(directory)).getMessage().contains("is a directory"));
    }
}
