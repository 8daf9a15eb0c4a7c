package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mimus.debugger.command.Command;
import mimus.debugger.command.Commands;
import mimus.debugger.command.Desk;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;
import mimus.error.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What commands do with a program that is stopped in the middle. */
class CommandsTest implements Client {
    /** They write files of the host, or leave. */
    private static final Set<String> ELSEWHERE =
            Set.of("dump", "restore", "snapshot save", "source", "quit", "kill", "detach");

    private final Session session = new Session(Tour.guest());
    private final List<String> printed = new ArrayList<>();
    private final Desk desk = new Desk(session, this, Commands.usual(), printed::add);
    private final BlockingQueue<Halt> halts = new LinkedBlockingQueue<>();

    CommandsTest() {
        session.join(this);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public void stopped(Halt halt) {
        desk.select(halt.thread());
        halts.add(halt);
    }

    /** What a line prints, when the guest stands still again. */
    private String run(String line) {
        printed.clear();
        session.ask(() -> {
            desk.execute(line);
            return null;
        });
        await();
        return String.join("\n", printed);
    }

    private Halt await() {
        try {
            Halt last = null;
            while (session.isRunning() || !halts.isEmpty()) {
                last = halts.poll(20, TimeUnit.SECONDS);
            }
            return last;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void toFact() {
        run("break fact if counter == 3");
        run("continue");
        run("delete");
    }

    @Test
    void aConditionIsEvaluatedInTheGuest() {
        toFact();
        assertEquals("$1 = 3", run("print $a0"));
        assertEquals("$2 = 6", run("print counter + $1"));
    }

    @Test
    void callersAreFound() {
        toFact();
        String callers = run("backtrace").replaceAll("0x[0-9a-f]+", "PC");
        assertTrue(callers.startsWith("#0   PC in fact (n=3) at tour.c:7"), callers);
        assertTrue(callers.contains("#3   PC in run () at tour.c:89\n#4   PC in __start ()"), callers);
    }

    @Test
    void finishReturnsToTheCallerWithTheResult() {
        toFact();
        run("finish");
        assertEquals("$1 = 6", run("print $v0"));
        assertEquals("$2 = 4", run("print $s0"));
    }

    @Test
    void aWatchpointTellsWhatWasThereAndWhatIsThereNow() {
        String set = run("watch origin, 8");
        assertTrue(set.startsWith("Watchpoint 1 at 0x"), set);
        run("continue");
        assertTrue(run("info program").endsWith("<origin>: 0x3 → 0xa"), printed.toString());
        assertEquals("$1 = 10", run("p {int}&origin"));
    }

    @Test
    void aRegisterThatChangesStopsTheGuest() {
        run("break fact if n == 3");
        run("continue");
        run("delete");
        assertEquals("Watchpoint 2 at v0 of thread 1000", run("watch $v0 if $v0 > 2"));
        assertTrue(run("info breakpoints").contains("register v0 if $v0 > 2"), printed.toString());
        run("set $v0 = 77"); // the user's own changes count for nothing
        run("continue");
        assertEquals("watchpoint 2: v0: 0x0 → 0x3", run("info program"));
        run("continue");
        assertEquals("watchpoint 2: v0: 0x3 → 0x4", run("info program"));
        run("reverse-continue"); // as GDB's, it stops before what changed it
        assertEquals("$1 = 3", run("print $v0"));
        run("reverse-continue");
        assertEquals("$2 = 0", run("print $v0"));
        run("stepi");
        assertEquals("$3 = 3", run("print $v0"));
    }

    @Test
    void aFieldOfARegisterThatChangesStopsTheGuest() {
        assertEquals("Watchpoint 1 at cp0.status.exl of thread 1000", run("watch env.cp0.status.exl"));
        run("set env.cp0.status.exl = 1");
        UserError wrong = assertThrows(UserError.class, () -> run("watch env.cp0.nonsense"));
        assertTrue(wrong.getMessage().contains("nonsense"));
        run("continue");
        assertEquals("the guest ended with status 5", run("info program"));
    }

    @Test
    void variablesRegistersAndMemoryChange() {
        toFact();
        run("set var counter = 40");
        assertEquals("$1 = 42", run("p counter + 2"));
        run("set $a0 = 1");
        assertEquals("$2 = 0x1", run("p/x env.gpr[4]"));
        run("set $mine = 7");
        assertEquals("$3 = 14", run("p $mine * 2"));
    }

    @Test
    void variablesOfFunctionsAreKnownByNameAndType() {
        run("break sum");
        run("continue");
        assertEquals("$1 = {x = 3, y = 4}", run("print *p"));
        assertEquals("$2 = 7", run("print p->x + origin.y"));
        run("set var p->y = 40");
        assertEquals("$3 = {x = 3, y = 40}", run("print origin"));
        assertTrue(run("ptype p").startsWith("type = struct point {\n    int x;  // at 0"), printed.toString());
    }

    @Test
    void codeIsPatchedAndRestored() {
        String before = run("x/2i run");
        run("asm run \"nop; nop\"");
        assertTrue(run("x/2i run").contains("nop"));
        run("patch undo");
        assertEquals(before, run("x/2i run"));
    }

    @Test
    void aBreakpointDoesNotShowInMemory() {
        String before = run("checksum 0x400000 4096");
        for (int i = 0; i < 100; i++) {
            run("break *0x%x".formatted(0x400100 + 4 * i));
        }
        run("stepi");
        assertEquals(before, run("checksum 0x400000 4096"));
    }

    @Test
    void systemCallsAreCaughtByName() {
        run("catch syscall write");
        run("continue");
        assertEquals("the guest calls write", run("info program"));
        run("continue");
        assertEquals("the guest returns from write", run("info program"));
        assertEquals("$1 = 4", run("p $v0"));
    }

    @Test
    void whoDetachesLetsTheGuestRunToItsEnd() throws InterruptedException {
        run("break fact");
        session.ask(() -> {
            desk.execute("detach");
            return null;
        });
        session.await();
        assertEquals(Halt.Reason.EXITED, session.halt().reason());
        assertEquals(5, session.halt().detail());
    }

    /** All commands are there, and each example can be executed. */
    @TestFactory
    Stream<DynamicTest> examples() {
        List<Command> all = Commands.usual().all();
        assertTrue(all.size() >= 60, "only " + all.size() + " commands");
        return all.stream()
                .filter(command -> !ELSEWHERE.contains(command.name()))
                .map(command -> DynamicTest.dynamicTest(command.example(), () -> tryOut(command)));
    }

    private void tryOut(Command command) {
        assertFalse(command.sentence().isBlank());
        try (Session other = new Session(Tour.guest())) {
            Desk fresh = new Desk(other, this, Commands.usual(), printed::add);
            assertEquals(
                    command.name(),
                    fresh.commands().read(command.example()).command().name());
            try {
                other.ask(() -> {
                    fresh.execute(command.example());
                    return null;
                });
            } catch (UserError refused) {
                assertFalse(refused.getMessage().isBlank()); // the sample has no such name, or the like
            }
        }
    }

    /** Whatever is typed, what comes back is a sentence. */
    @Test
    void nonsenseGetsASentence() {
        Random random = new Random(1);
        List<String> names = desk.commands().all().stream()
                .map(Command::name)
                .filter(name -> !ELSEWHERE.contains(name))
                .toList();
        String letters = " $*&()[]{}+-/%'\"\\.,;:=<>|x0123456789abcfact\t";
        int refused = 0;
        for (int i = 0; i < Integer.getInteger("mimus.random.lines", 2000); i++) {
            StringBuilder line = new StringBuilder(names.get(random.nextInt(names.size()))).append(' ');
            for (int n = random.nextInt(12); n > 0; n--) {
                line.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (line.indexOf("coverage save ") == 0) {
                continue; // it would write files of any name
            }
            if (session.halt().isEnd()) {
                run("goto 0");
            }
            try {
                session.ask(() -> {
                    desk.execute(line.toString());
                    return null;
                });
            } catch (UserError sentence) {
                refused++;
            }
            session.interrupt();
            await();
        }
        assertTrue(refused > 500, "only " + refused);
    }
}
