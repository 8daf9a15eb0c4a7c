package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.MemoryRange;
import mimus.debugger.session.Halt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest goes back, and everything is as it was. */
class ReverseTest {
    /** Time, who is where, all registers and all memory. */
    private static String state(Person person) {
        return person.session.ask(() -> {
            CRC32 sum = new CRC32();
            StringBuilder places = new StringBuilder();
            for (GuestProcess process : person.session.guest().processes()) {
                for (MemoryRange range : process.ranges()) {
                    byte[] bytes = new byte[(int) Math.min(1 << 16, range.end() - range.start())];
                    sum.update(bytes, 0, process.memory().peek(range.start(), bytes, 0, bytes.length));
                }
                for (GuestThread thread : process.threads()) {
                    places.append(" %d@%x".formatted(thread.id(), thread.pc()));
                    thread.cpu().registers().all().forEach(register -> {
                        for (byte part : Long.toHexString(thread.cpu().read(register.name()))
                                .getBytes()) {
                            sum.update(part);
                        }
                    });
                }
            }
            return person.session.guest().time() + places.toString() + " %08x".formatted(sum.getValue());
        });
    }

    private static long time(Person person) {
        return person.session.ask(() -> person.session.guest().time());
    }

    @ParameterizedTest
    @MethodSource("mimus.debugger.Tour#samples")
    void everyPointIsAsItWasWhereverOneComesFrom(String sample) {
        try (Person person = Person.with(sample)) {
            List<String> states = new ArrayList<>();
            boolean threads = sample.startsWith("threads");
            person.run("goto 0");
            for (int i = 0; i < 20; i++) {
                states.add(state(person));
                person.run("stepi " + (threads ? 1 + 61 * i : 1 + i % 7));
            }
            Random random = new Random(1);
            for (int i = 0; i < 30; i++) {
                String wanted = states.get(random.nextInt(states.size()));
                person.run("goto " + wanted.substring(0, wanted.indexOf(' ')));
                assertEquals(wanted, state(person));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour-mipsel", "tour-arm64", "tour-armhf", "tour-amd64", "tour-i386", "tour-ppc64el"})
    void aTourGoesBack(String sample) {
        try (Person person = Person.with(sample)) {
            person.run("break sum");
            person.run("continue");
            String atSum = state(person);
            person.run("next");
            String next = state(person);
            person.run("reverse-next");
            person.run("next");
            assertEquals(next, state(person));
            person.run("goto " + atSum.substring(0, atSum.indexOf(' ')));
            assertEquals(atSum, state(person));
            person.run("reverse-finish");
            assertTrue(person.run("info program").contains("step"));
            assertTrue(person.run("backtrace 1").contains("in run ()"), person.run("backtrace 1"));
            person.run("break fact if n == 1");
            person.run("reverse-continue");
            assertEquals("$1 = 1", person.run("print n"));
            person.run("delete");
            person.run("continue");
            assertEquals(Halt.Reason.EXITED, person.session.halt().reason());
            person.run("who-wrote origin");
            assertEquals("$2 = {x = 3, y = 4}", person.run("print origin"));
            person.run("stepi");
            assertEquals("$3 = {x = 10, y = 4}", person.run("print origin"));
            person.run("reverse-continue");
            assertEquals(0, time(person));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"threads-mipsel", "threads-arm64"})
    void threadsGoBackAsTheyCame(String sample) {
        try (Person person = Person.with(sample)) {
            person.run("break add if total > 40000");
            person.run("continue");
            String there = state(person);
            person.run("stepi 5");
            person.run("info threads");
            person.run("reverse-continue");
            assertEquals(there, state(person));
            person.run("delete");
            for (int i = 0; i < 20; i++) {
                person.run("reverse-stepi");
            }
            for (int i = 0; i < 20; i++) {
                person.run("stepi");
            }
            assertEquals(there, state(person));
            person.run("continue");
            assertEquals(7, person.session.halt().detail());
        }
    }

    @Test
    void whatIsChangedInThePastMakesAnotherFuture() {
        try (Person person = Person.with("tour-mipsel")) {
            person.run("break fact");
            person.run("continue");
            person.run("delete");
            person.run("set var counter = 10");
            person.run("stepi 20");
            String later = state(person);
            person.run("reverse-stepi 30");
            assertEquals("$1 = 0", person.run("print counter"));
            person.run("goto " + later.substring(0, later.indexOf(' ')));
            assertEquals(later, state(person));
            person.run("reverse-stepi 30");
            assertTrue(person.run("set var counter = 3").contains("is forgotten"));
            person.run("continue");
            assertEquals(3 + 5, person.session.halt().detail());
        }
    }

    /** The guest depends on a file of the host that is another when it is executed again: that is told, and it goes on. */
    @Test
    void aGuestThatGoesElsewhereIsToldOf(@TempDir Path folder) throws IOException {
        Path program = CrossCompiler.of("arm64").program("size", folder);
        try (Person person = new Person(Tour.guest(program))) {
            person.run("break work");
            person.run("continue");
            Files.write(program, new byte[1000], StandardOpenOption.APPEND);
            String said = person.run("reverse-stepi");
            assertTrue(said.contains("executed again, the guest went elsewhere"), said);
            person.run("continue");
            String where = person.run("backtrace");
            assertTrue(where.contains("in work (number=0)"), where);
            person.run("continue");
            assertTrue(person.session.halt().isEnd());
            assertEquals(0, person.session.halt().detail());
        }
    }
}
