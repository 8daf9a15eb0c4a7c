package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest cannot see of a debugger, and what it costs. */
class SessionCostTest {
    private static final int POINTS = 100;

    @TempDir
    private Path folder;

    private Person person(String architecture) {
        return new Person(Tour.guest(CrossCompiler.of(architecture).program("checksum", folder)));
    }

    private static String sum(Person person) {
        person.run("break done");
        person.run("continue");
        assertTrue(person.run("backtrace 1").contains(" in done "));
        return person.run("print/x sum").replaceFirst(".*= ", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64"})
    void theGuestDoesNotSeeBreakpoints(String architecture) {
        String plain;
        try (Person person = person(architecture)) {
            plain = sum(person);
        }
        try (Person person = person(architecture)) {
            for (int i = 0; i < POINTS; i++) {
                assertTrue(person.run("break *((long) never + " + 4 * i + ")").startsWith("Breakpoint "));
            }
            assertEquals(plain, sum(person));
        }
    }

    @Test
    void aMillionConditionsAreEvaluated() {
        try (Person person = person("arm64")) {
            person.run("break done");
            person.run("break *step if $x0 == 999999");
            double before = person.session.ask(SessionCostTest::processorTime);
            person.run("continue");
            assertEquals("$1 = 999999", person.run("print $x0"));
            double seconds = person.session.ask(SessionCostTest::processorTime) - before;
            System.out.printf("a million conditions in %.2f s%n", seconds);
        }
    }

    /** Of the thread that asks, in seconds. */
    private static double processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
