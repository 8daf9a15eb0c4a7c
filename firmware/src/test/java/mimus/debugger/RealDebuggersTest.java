package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.cpu.Register;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.repl.Monitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions with the GDB and the LLDB that are installed; skipped where they are not. */
class RealDebuggersTest {
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

    private static String gdb(Person person, String program, String... commands) {
        String gdb = Outside.program("gdb-multiarch");
        try (GdbServer server = GdbServer.listen(person.session, "0", new Monitor(person.session), () -> {})) {
            List<String> line = new ArrayList<>(List.of(gdb, "-nx", "-batch", "-ex", "set pagination off"));
            line.addAll(List.of("-ex", "target remote :" + server.port()));
            for (String command : commands) {
                line.addAll(List.of("-ex", command));
            }
            line.add(sample(program).toString());
            return Outside.output(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "armhf", "amd64", "i386", "ppc64el"})
    void aSessionOfGdb(String architecture) {
        String program = "tour-" + architecture;
        try (Person person = Person.with(program)) {
            String transcript = gdb(
                    person,
                    program,
                    "break fact if n == 3",
                    "continue",
                    "backtrace",
                    "finish",
                    "delete",
                    "watch origin.x",
                    "continue",
                    "print origin",
                    "set var origin.y = 40",
                    "print origin",
                    "delete",
                    "rwatch origin.x",
                    "catch syscall write",
                    "continue",
                    "info threads",
                    "info proc mappings",
                    "reverse-continue",
                    "stepi",
                    "info registers",
                    "detach");
            assertInOrder(
                    transcript,
                    "Breakpoint 1, (0x[0-9a-f]+ in )?fact \\(n=.*3\\)",
                    "#0 .*fact \\(n=.*3\\)",
                    "#1 .*fact \\(n=.*4\\)",
                    "#3 .* run \\(\\)",
                    "Value returned is .* = 6",
                    "Hardware watchpoint 2: origin.x",
                    "Old value = 3\nNew value = 10",
                    "\\{x = 10, y = 4\\}",
                    "\\{x = 10, y = 40\\}",
                    "(?s)Hardware read watchpoint 3.*Catchpoint 4",
                    "\\* 1 +Thread 1000.1000",
                    "r-xp? .*tour-" + architecture,
                    "detached");
        }
    }

    /** GDB and the debugger's own commands show the same registers. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "armhf", "amd64", "i386", "ppc64el"})
    void registersAreTheSame(String architecture) {
        String program = "tour-" + architecture;
        try (Person person = Person.with(program)) {
            person.run("break sum");
            person.run("continue");
            List<Register<?>> general = new ArrayList<>();
            person.session.ask(() -> person.desk.thread().cpu().registers().byGdbNumber()).stream()
                    .filter(register ->
                            register.bits() <= 64 && register.group().equals("general"))
                    .forEach(general::add);
            List<String> commands = new ArrayList<>();
            general.forEach(register -> commands.add("info registers " + register.gdbName()));
            String printed = gdb(person, program, commands.toArray(String[]::new));
            List<String> values = Pattern.compile("^[a-z]\\w*:? +(0x[0-9a-f]+|\\d+)( |$)", Pattern.MULTILINE)
                    .matcher(printed)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertEquals(general.size(), values.size(), printed);
            int bits = person.session.ask(() -> person.desk.process().target().bits());
            long mask = bits == 32 ? 0xffff_ffffL : -1;
            for (int i = 0; i < values.size(); i++) {
                String name = general.get(i).name();
                long own = person.session.ask(() -> person.desk.thread().cpu().read(name));
                String shown = values.get(i);
                long theirs =
                        shown.startsWith("0x") ? Long.parseUnsignedLong(shown.substring(2), 16) : Long.parseLong(shown);
                assertEquals(own & mask, theirs & mask, name);
            }
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"arm64", "mipsel"})
    void aSessionOfLldb(String architecture) {
        String lldb = Outside.program("lldb", "lldb-14");
        String program = "tour-" + architecture;
        try (Person person = Person.with(program);
                GdbServer server = GdbServer.listen(person.session, "0", new Monitor(person.session), () -> {})) {
            List<String> line = new ArrayList<>(List.of(lldb, "-x", "-b"));
            for (String command : List.of(
                    "gdb-remote " + server.port(),
                    "breakpoint set -n sum",
                    "continue",
                    "bt",
                    "watchpoint set variable origin",
                    "continue",
                    "register read pc",
                    "detach")) {
                line.addAll(List.of("-o", command));
            }
            line.add(sample(program).toString());
            String transcript = Outside.output(line);
            assertInOrder(
                    transcript,
                    "stop reason = breakpoint",
                    "frame #1: .*run",
                    "Watchpoint created",
                    "stop reason = watchpoint",
                    "pc = 0x",
                    "detached");
        }
    }
}
