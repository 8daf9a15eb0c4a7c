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

/** The GDB and the LLDB that are installed, as clients of a person's session; tests are skipped where there are none. */
final class RealDebuggers {
    /** Whether {@code -Dmimus.debuggers=all} wants more processors. */
    static final boolean ALL = System.getProperty("mimus.debuggers", "").equals("all");

    /** Where GDB's list of registers begins and ends in a transcript. */
    static final String MARK = "-- registers --";

    private RealDebuggers() {}

    static Path sample(String name) {
        return Path.of("..", "samples", name).toAbsolutePath().normalize();
    }

    /** Parts of a transcript, in this order; each a regular expression. */
    static void assertInOrder(String transcript, String... parts) {
        int at = 0;
        for (String part : parts) {
            Matcher found = Pattern.compile(part).matcher(transcript);
            assertTrue(found.find(at), "after " + at + " no '" + part + "' in:\n" + transcript);
            at = found.end();
        }
    }

    /** What GDB prints, with a program or (null) none; {@code PORT} in a command is where the session is. */
    static String gdb(Person person, Path program, List<String> commands) {
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

    static String gdb(Person person, String program, String... commands) {
        List<String> all = new ArrayList<>(List.of("target remote PORT"));
        all.addAll(List.of(commands));
        return gdb(person, sample(program), all);
    }

    /** What LLDB prints, with a program or (null) none. */
    static String lldb(Person person, List<String> commands, Path program) {
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

    /** Those that GDB and the debugger have in common, in GDB's order. */
    static List<Register<?>> generalRegisters(Person person) {
        return person.session.ask(() -> person.desk.thread().cpu().registers().byGdbNumber()).stream()
                .filter(register -> register.bits() <= 64 && register.group().equals("general"))
                .<Register<?>>map(register -> register)
                .toList();
    }

    /** GDB and the debugger's own commands show the same registers. */
    static void assertSame(Person person, List<Register<?>> registers, String printed) {
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
}
