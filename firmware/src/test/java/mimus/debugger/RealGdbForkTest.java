package mimus.debugger;

import static mimus.debugger.RealDebuggers.assertInOrder;
import static mimus.debugger.RealDebuggers.gdb;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GDB is told of new processes. */
class RealGdbForkTest {
    @TempDir
    private Path folder;

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

    /** As GDB's manual says of {@code catch vfork}: the parent stands still first, and goes on when the child has begun its program. */
    @Test
    void gdbIsToldOfAChildThatHasItsParentsMemory() {
        Path program = CrossCompiler.of("arm64").program("fork", folder);
        try (Person person = new Person(Tour.guest(program))) {
            String transcript = gdb(
                    person,
                    program,
                    List.of(
                            "target remote PORT",
                            "catch vfork",
                            "break work if number == 6",
                            "continue",
                            "print number",
                            "continue",
                            "continue"));
            assertInOrder(
                    transcript,
                    "Catchpoint 1 \\(vforked process 1002\\)",
                    "Breakpoint 2, .*work",
                    "exited with code 07");
        }
    }

    @Test
    void gdbFollowsAChildThatHasItsParentsMemory() {
        Path program = CrossCompiler.of("arm64").program("fork", folder);
        try (Person person = new Person(Tour.guest(program))) {
            String transcript = gdb(
                    person,
                    program,
                    List.of(
                            "target remote PORT",
                            "catch vfork",
                            "continue",
                            "set follow-fork-mode child",
                            "break work",
                            "continue",
                            "print number",
                            "info inferiors",
                            "detach"));
            assertInOrder(
                    transcript,
                    "Catchpoint 1 \\(vforked process 1002\\)",
                    "Attaching after Thread 1000.1000 vfork to child Thread 1002.1002",
                    "Detaching vfork parent process 1000 after child exec",
                    "Breakpoint 2.* work",
                    "\\$1 = 6",
                    "process 1002");
        }
    }
}
