package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked while the guest runs changes nothing in where it stands still. */
class QuestionsTest {
    private static final int STEPS = 100;

    private final Person person = Person.with("tour-mipsel");
    private final AtomicBoolean done = new AtomicBoolean();
    private final Thread curious = new Thread(this::ask);

    @BeforeEach
    void begin() {
        curious.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        done.set(true);
        curious.join();
        person.close();
    }

    private void ask() {
        while (!done.get()) {
            person.session.ask(() -> person.session.guest().time());
        }
    }

    private long time() {
        return person.session.ask(() -> person.session.guest().time());
    }

    @Test
    void aStepIsOneInstruction() {
        for (int i = 1; i <= STEPS; i++) {
            person.run("stepi");
            assertEquals(i, time());
        }
        for (int i = STEPS - 1; i > STEPS - 20; i--) {
            person.run("reverse-stepi");
            assertEquals(i, time());
        }
    }

    @Test
    void noBreakpointIsPassed() {
        person.run("break fact");
        for (int round = 0; round < 10; round++) {
            for (int n = 5; n > 0; n--) {
                person.run("continue");
                assertTrue(person.run("print n").endsWith("= " + n), "n is not " + n);
            }
            person.run("goto 0");
        }
    }
}
