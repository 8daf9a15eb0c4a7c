package mimus.debugger;

import static mimus.debugger.RealDebuggers.ALL;
import static mimus.debugger.RealDebuggers.assertInOrder;
import static mimus.debugger.RealDebuggers.lldb;
import static mimus.debugger.RealDebuggers.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions with the LLDB that is installed. With {@code -Dmimus.debuggers=all} on more processors. */
class RealLldbTest {
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
