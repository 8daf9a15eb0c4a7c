package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mimus.cpu.Register;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.repl.Monitor;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sessions with the GDB and the LLDB that are installed; skipped where they are not. With {@code -Dmimus.debuggers=all} on
 * more processors.
 */
class RealDebuggersTest {
    private static final boolean ALL = System.getProperty("mimus.debuggers", "").equals("all");

    /** Where GDB's list of registers begins and ends in a transcript. */
    private static final String MARK = "-- registers --";

    /**
     * {@code b .+20; nop}, a gap with the board's own number in it, {@code lui t0, 0x8000; addiu a0, a0, 1; sw a0,
     * 0x1000(t0); b .-8; nop}, by the encodings in volume II of the manual.
     */
    private static final String COUNTING_MIPS =
            "04000010" + "00000000".repeat(4) + "0080083c" + "01008424" + "001004ad" + "fdff0010" + "00000000";

    @TempDir
    private Path folder;

    private static Path sample(String name) {
        return Path.of("..", "samples", name).toAbsolutePath().normalize();
    }

    /** Parts of a transcript, in this order; each a regular expression. */
    private static void assertInOrder(String transcript, String... parts) {
        int at = 0;
        for (String part : parts) {
            Matcher found = Pattern.compile(part).matcher(transcript);
            assertTrue(found.find(at), "after " + at + " no '" + part + "' in:\n" + transcript);
            at = found.end();
        }
    }

    /** What GDB prints, with a program or (null) none; {@code PORT} in a command is where the session is. */
    private static String gdb(Person person, Path program, List<String> commands) {
        String gdb = Outside.program("gdb-multiarch");
        try (GdbServer server = GdbServer.listen(person.session, "0", new Monitor(person.session), () -> {})) {
            List<String> line = new ArrayList<>(List.of(gdb, "-nx", "-batch", "-ex", "set pagination off"));
            for (String command : commands) {
                line.addAll(List.of("-ex", command.replace("PORT", ":" + server.port())));
            }
            if (program != null) {
                line.add(program.toString());
            }
            return Outside.output(line);
        }
    }

    private static String gdb(Person person, String program, String... commands) {
        List<String> all = new ArrayList<>(List.of("target remote PORT"));
        all.addAll(List.of(commands));
        return gdb(person, sample(program), all);
    }

    private static List<Register<?>> generalRegisters(Person person) {
        return person.session.ask(() -> person.desk.thread().cpu().registers().byGdbNumber()).stream()
                .filter(register -> register.bits() <= 64 && register.group().equals("general"))
                .<Register<?>>map(register -> register)
                .toList();
    }

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

    /** GDB and the debugger's own commands show the same registers. */
    private static void assertSame(Person person, List<Register<?>> registers, String printed) {
        List<String> values = Pattern.compile("^[a-z]\\w*:? +(0x[0-9a-f]+|\\d+)( |$)", Pattern.MULTILINE)
                .matcher(printed)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(registers.size(), values.size(), printed);
        int bits = person.session.ask(() -> person.desk.process().target().bits());
        long mask = bits == 32 ? 0xffff_ffffL : -1;
        for (int i = 0; i < values.size(); i++) {
            String name = registers.get(i).name();
            long own = person.session.ask(() -> person.desk.thread().cpu().read(name));
            String shown = values.get(i);
            long theirs =
                    shown.startsWith("0x") ? Long.parseUnsignedLong(shown.substring(2), 16) : Long.parseLong(shown);
            assertEquals(own & mask, theirs & mask, name);
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

    /** GDB stays with the parent, past the child's breakpoint, and sees it begin another program. */
    @Test
    void gdbFollowsTheParent() {
        Path program = CrossCompiler.of("arm64").program("fork", folder);
        try (Person person = new Person(Tour.guest(program))) {
            String transcript = gdb(
                    person,
                    program,
                    List.of(
                            "target remote PORT",
                            "catch fork",
                            "catch exec",
                            "break work",
                            "continue",
                            "continue",
                            "print number",
                            "continue",
                            "continue",
                            "print number",
                            "continue"));
            assertInOrder(
                    transcript,
                    "Catchpoint 1 \\(forked process 1001\\)",
                    "Breakpoint 3, .*work",
                    "\\$1 = 3",
                    "Catchpoint 2 \\(exec'd ",
                    "Breakpoint 3, .*work",
                    "\\$2 = 6",
                    "exited with code 07");
        }
    }

    @Test
    void gdbFollowsTheChild() {
        Path program = CrossCompiler.of("arm64").program("fork", folder);
        try (Person person = new Person(Tour.guest(program))) {
            String transcript = gdb(
                    person,
                    program,
                    List.of(
                            "target remote PORT",
                            "set follow-fork-mode child",
                            "break work",
                            "continue",
                            "print number",
                            "info inferiors",
                            "detach"));
            assertInOrder(
                    transcript, "fork to child Thread 1001.1001", "Breakpoint 1.* work", "\\$1 = 2", "process 1001");
        }
    }

    /** A Cortex-M, and a MIPS whose firmware counts in a0 and stores that. */
    static Stream<Arguments> boards() throws IOException {
        Path firmware = Files.createTempFile("mimus", ".bin");
        firmware.toFile().deleteOnExit();
        Files.write(firmware, HexFormat.of().parseHex(COUNTING_MIPS));
        return Stream.of(
                Arguments.of("mps2-an385", BoardOptions.ofImage(sample("m-profile-cortex-m3"))),
                Arguments.of("malta", BoardOptions.of(firmware)));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void gdbOnABoard(String name, BoardOptions options) {
        SameBoard origin = new SameBoard(() -> Board.named(name), options, "");
        try (Person person = new Person(origin.guest())) {
            person.run("stepi 2"); // GDB looks at what stands before the place that it steps from
            List<String> commands = new ArrayList<>(List.of(
                    "set heuristic-fence-post 16",
                    "target remote PORT",
                    "stepi 3",
                    "break *$pc",
                    "reverse-stepi",
                    "reverse-stepi",
                    "continue",
                    "x/2i $pc",
                    "echo " + MARK + "\\n"));
            List<Register<?>> registers = generalRegisters(person);
            registers.forEach(register -> commands.add("info registers " + register.gdbName()));
            commands.addAll(List.of("echo " + MARK + "\\n", "detach"));
            String transcript = gdb(person, null, commands);
            assertInOrder(transcript, "Breakpoint 1, 0x", "=> 0x[0-9a-f]+:", MARK, "detached");
            assertSame(person, registers, transcript.split(MARK)[1]);
        }
    }

    /** What the firmware of a board writes is seen in registers, and in memory that is watched and changed. */
    @Test
    void gdbWatchesTheMemoryOfABoard() throws IOException {
        Path firmware = Files.write(folder.resolve("firmware"), HexFormat.of().parseHex(COUNTING_MIPS));
        SameBoard origin = new SameBoard(() -> Board.named("malta"), BoardOptions.of(firmware), "");
        try (Person person = new Person(origin.guest())) {
            String transcript = gdb(
                    person,
                    null,
                    List.of(
                            "set heuristic-fence-post 16",
                            "target remote PORT",
                            "watch *(int *) 0x80001000 if $a0 == 7",
                            "continue",
                            "print $a0",
                            "set var $a0 = 100",
                            "set var *(int *) 0x80001000 = 3",
                            "monitor x/1wx 0x80001000",
                            "delete",
                            "stepi 4",
                            "print *(int *) 0x80001000",
                            "detach"));
            assertInOrder(
                    transcript,
                    "Hardware watchpoint 1",
                    "New value = 7",
                    "\\$1 = 7",
                    "0x00000003",
                    "\\$2 = 101",
                    "detached");
        }
    }

    static Stream<String> processorsOfLldb() {
        return ALL
                ? Stream.of(
                        "arm64", "mipsel", "mips", "mips64", "mips64el", "amd64", "i386", "armhf", "thumb", "ppc64el")
                : Stream.of("arm64", "mipsel");
    }

    @ParameterizedTest
    @MethodSource("processorsOfLldb")
    void aSessionOfLldb(String architecture) {
        String program = "tour-" + architecture;
        try (Person person = Person.with(program)) {
            List<String> commands = List.of(
                    "breakpoint set -n sum",
                    "continue",
                    "bt",
                    "watchpoint set variable origin",
                    "continue",
                    "register read pc",
                    "detach");
            String transcript = lldb(person, commands, sample(program));
            assertInOrder(
                    transcript,
                    "stop reason = breakpoint",
                    "frame #1: .*run",
                    "Watchpoint created",
                    "stop reason = watchpoint",
                    "(pc|eip|rip) = 0x",
                    "detached");
        }
    }

    private static String lldb(Person person, List<String> commands, Path program) {
        String lldb = Outside.program("lldb", "lldb-14");
        try (GdbServer server = GdbServer.listen(person.session, "0", new Monitor(person.session), () -> {})) {
            List<String> line = new ArrayList<>(List.of(lldb, "-x", "-b", "-o", "gdb-remote " + server.port()));
            for (String command : commands) {
                line.addAll(List.of("-o", command));
            }
            if (program != null) {
                line.add(program.toString());
            }
            return Outside.output(line);
        }
    }

    @Test
    void lldbOnABoard() {
        Path image = sample("m-profile-cortex-m3");
        SameBoard origin = new SameBoard(() -> Board.named("mps2-an385"), BoardOptions.ofImage(image), "");
        try (Person person = new Person(origin.guest())) {
            String transcript = lldb(
                    person,
                    List.of("stepi", "breakpoint set -a 0x1a0", "continue", "register read pc xpsr", "bt", "detach"),
                    image);
            assertInOrder(
                    transcript,
                    "stop reason = instruction step",
                    "stop reason = breakpoint",
                    "pc = 0x000001a0",
                    "xpsr = 0x01000000",
                    "frame #0: 0x000001a0",
                    "detached");
        }
    }

    /** LLDB 14 takes files of big-endian Power for little-endian ones; without the file it knows better. */
    @Test
    void lldbOnBigEndianPowerGoesByAddress() {
        try (Person person = Person.with("tour-ppc64")) {
            String place = person.run("info address sum").replaceAll("(?s).*is at (0x[0-9a-f]+).*", "$1");
            String transcript = lldb(
                    person,
                    List.of("breakpoint set -a " + place, "continue", "register read pc", "disassemble -c 1", "detach"),
                    null);
            assertInOrder(
                    transcript, "stop reason = breakpoint", "pc = 0x0*" + place.substring(2), "->  0x", "detached");
        }
    }
}
