package mimus.debugger;

import static mimus.debugger.RealDebuggers.ALL;
import static mimus.debugger.RealDebuggers.MARK;
import static mimus.debugger.RealDebuggers.assertInOrder;
import static mimus.debugger.RealDebuggers.assertSame;
import static mimus.debugger.RealDebuggers.gdb;
import static mimus.debugger.RealDebuggers.generalRegisters;
import static mimus.debugger.RealDebuggers.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mimus.cpu.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions with the GDB that is installed. With {@code -Dmimus.debuggers=all} on more processors. */
class RealGdbTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mips",
                "mipsel",
                "mips64",
                "mips64el",
                "arm64",
                "armhf",
                "thumb",
                "amd64",
                "i386",
                "ppc64",
                "ppc64el"
            })
    void aSessionOfGdb(String architecture) {
        String program = "tour-" + architecture;
        try (Person person = Person.with(program)) {
            List<Register<?>> registers = generalRegisters(person);
            List<String> commands = new ArrayList<>(List.of(
                    "target remote PORT",
                    "break fact if n == 3",
                    "continue",
                    "backtrace",
                    "stepi",
                    "step",
                    "next",
                    "delete",
                    "awatch origin.y",
                    "continue",
                    "finish",
                    "delete",
                    "watch origin.x",
                    "continue",
                    "print origin",
                    "set var origin.y = 40",
                    "print origin",
                    "delete",
                    "rwatch origin.x",
                    "continue",
                    "delete",
                    "catch syscall write",
                    "continue",
                    "continue",
                    "info threads",
                    "info proc mappings",
                    "stepi",
                    "echo " + MARK + "\\n"));
            registers.forEach(register -> commands.add("info registers " + register.gdbName()));
            commands.addAll(
                    List.of("echo " + MARK + "\\n", "detach", "target remote PORT", "print origin.y + 1", "detach"));
            String transcript = gdb(person, sample(program), commands);
            assertInOrder(
                    transcript,
                    "Breakpoint 1, (0x[0-9a-f]+ in )?fact \\(n=.*3\\)",
                    "#0 .*fact \\(n=.*3\\)",
                    "#1 .*fact \\(n=",
                    "#3 .* run \\(\\)",
                    "#4 .* __?start \\(\\)",
                    "\n7[2345]\tin tour.c\n7[2345]\tin tour.c",
                    "Hardware access \\(read/write\\) watchpoint 2: origin.y\n\nValue = 4",
                    "Value returned is .* = 7",
                    "Hardware watchpoint 3: origin.x\n\nOld value = 3\nNew value = 10",
                    "\\{x = 10, y = 4\\}",
                    "\\{x = 10, y = 40\\}",
                    "Hardware read watchpoint 4: origin.x\n\nValue = 10",
                    "Catchpoint 5 \\(call to syscall write\\)",
                    "Catchpoint 5 \\(returned from syscall write\\)",
                    "\\* 1 +Thread 1000.1000",
                    "r-xp? .*tour-" + architecture,
                    MARK,
                    "detached",
                    "= 41",
                    "detached");
            assertSame(person, registers, transcript.split(MARK)[1]);
        }
    }

    static Stream<String> processorsWithLibrary() {
        return ALL ? CrossCompiler.names() : Stream.of("arm64", "mipsel");
    }

    /** Through the C library, of which only tables tell how to find callers, GDB and the person see the same. */
    @ParameterizedTest
    @MethodSource("processorsWithLibrary")
    void callersAreFoundThroughTheLibrary(String architecture) {
        Path program = CrossCompiler.of(architecture).program("library", folder);
        try (Person person = new Person(Tour.guest(program))) {
            String transcript = gdb(
                    person,
                    program,
                    List.of(
                            "set print entry-values no",
                            "target remote PORT",
                            "break compare",
                            "continue",
                            "echo " + MARK + "\\n",
                            "backtrace",
                            "echo " + MARK + "\\n",
                            "monitor backtrace",
                            "echo " + MARK + "\\n",
                            "delete",
                            "break work",
                            "continue",
                            "info threads",
                            "backtrace 2",
                            "detach"));
            String[] parts = transcript.split(MARK);
            List<String> theirs = callers(parts[1]);
            List<String> own = callers(parts[2]);
            assertInOrder(parts[1], "#0 +compare", "qsort", " in main ");
            assertTrue(theirs.size() >= 4, transcript);
            assertEquals(theirs, own.subList(0, Math.min(theirs.size(), own.size())));
            List<String> parameters = parameters(parts[2]);
            assertEquals(parameters(parts[1]), parameters.subList(0, theirs.size() + 1), transcript);
            assertInOrder(parts[3], "Thread 1000.1001", "#0 +work", "#1 .* start_thread");
        }
    }

    /** Where the callers go on; their names may be any of several for one place. */
    private static List<String> callers(String backtrace) {
        return Pattern.compile("^#[1-9]\\d* +0x0*([0-9a-f]+) in ", Pattern.MULTILINE)
                .matcher(backtrace)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** What stands in parentheses for each function, from the innermost on. */
    private static List<String> parameters(String backtrace) {
        return Pattern.compile("^#\\d+ .*? \\((.*?)\\)(?: at .*)?$", Pattern.MULTILINE)
                .matcher(backtrace)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** Where GDB, which steps, finds a register changed is where the debugger stops the guest. */
    @ParameterizedTest
    @ValueSource(strings = {"arm64 x0", "mipsel v0", "amd64 rax"})
    void aRegisterThatChanges(String processorAndRegister) {
        String[] words = processorAndRegister.split(" ");
        String program = "tour-" + words[0];
        List<String> commands = new ArrayList<>(List.of("break *fact", "continue", "delete"));
        commands.add("watch $" + words[1]);
        for (int i = 0; i < 4; i++) {
            commands.addAll(List.of("continue", "print/x $pc", "print/x $" + words[1]));
        }
        List<String> theirs;
        try (Person person = Person.with(program)) {
            theirs = values(gdb(person, program, commands.toArray(String[]::new)));
        }
        StringBuilder own = new StringBuilder();
        try (Person person = Person.with(program)) {
            commands.forEach(command -> own.append(person.run(command)).append('\n'));
        }
        assertEquals(8, theirs.size(), theirs.toString());
        assertEquals(theirs, values(own.toString()));
    }

    private static List<String> values(String printed) {
        return Pattern.compile("^\\$\\d+ = (0x[0-9a-f]+)$", Pattern.MULTILINE)
                .matcher(printed)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void gdbAndThePersonSeeWhatTheOtherDoes() {
        try (Person person = Person.with("threads-arm64")) {
            person.run("break work");
            String first =
                    gdb(person, "threads-arm64", "continue", "info threads", "monitor info breakpoints", "detach");
            assertInOrder(first, "work", "4 +Thread 1000.1003", "person .*<work");
            String again = gdb(person, "threads-arm64", "break add", "continue", "set var total = 77", "detach");
            assertInOrder(again, "Breakpoint 1, add");
            assertEquals("$1 = 77", person.run("print total"));
        }
    }
}
