package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person works with guests at a terminal: keys go to the guest, Ctrl-C and Ctrl-Z included, and the terminal is as before
 * when it ends. {@code tools/debian/terminal} does more of it.
 */
final class TerminalTest {
    @TempDir
    private Path home;

    /** At a terminal whose settings are noted before and after. */
    private Screen screen(String command) throws IOException {
        return new Screen(
                home,
                "stty -g > %s/before; %s; echo status $?; stty -g > %s/after; sleep 1000"
                        .formatted(home, Screen.mimus(command), home));
    }

    private void isAsBefore() throws IOException {
        assertEquals(Files.readString(home.resolve("before")), Files.readString(home.resolve("after")));
    }

    @Test
    void keysAndSignals() throws IOException {
        try (Screen screen = screen("run " + Guest.SAMPLES.resolve("linux-mipsel") + " terminal")) {
            screen.await("24 80");
            screen.type("line abc", "a", "x", "BSpace", "b", "c", "Enter");
            screen.resize(100, 30);
            screen.type("d30 100", "d");
            screen.type("line d", "Enter");
            screen.type("interrupted", "C-c");
            screen.type("stopped", "C-z");
            screen.type("keys", "raw", "Enter");
            screen.type("key 3", "C-c");
            screen.type("key 26", "C-z");
            screen.type("key 65", "Up");
            screen.type("status 0", "q");
            assertEquals("""
                    24 80
                    abc
                    line abc
                    d30 100

                    line d
                    ^Cinterrupted
                    ^Zstopped
                    raw
                    keys
                    key 3
                    key 26
                    key 27
                    key 91
                    key 65
                    key 113
                    ended 3
                    ok
                    status 0""", screen.text());
        }
        isAsBefore();
    }

    /** With {@code -Dmimus.sysroot=DIR}, the root of a Debian. */
    @Test
    void aShellWithJobs() throws IOException {
        String root = System.getProperty("mimus.sysroot");
        Assumptions.assumeTrue(root != null, "-Dmimus.sysroot is not given");
        String bash = "run -A --overlay -E PS1='$ ' -E PATH=/bin:/usr/bin -E TERM=screen --root %s %s/bin/bash --norc";
        try (Screen screen = screen(bash.formatted(root, root))) {
            screen.await("$");
            screen.type("1764\n$", "echo $((42 * 42))", "Enter");
            screen.type("24 80\n$", "stty size", "Enter");
            screen.type("abXc\n$", "echo abc", "Left", "X", "Enter");
            screen.type("done; }\n$", "w() { trap 'echo back' CONT; echo here; while :; do sleep 1; done; }", "Enter");
            screen.type("( w )\nhere", "( w )", "Enter");
            screen.type("^C\n$", "C-c");
            screen.type("status 130\n$", "echo status $?", "Enter");
            screen.type("( w )\nhere", "( w )", "Enter");
            screen.type("( w )\n$", "C-z");
            screen.type("jobs\n[1]+  Stopped                 ( w )\n$", "jobs", "Enter");
            screen.type("( w )\nback", "fg", "Enter");
            screen.type("^C\n$", "C-c");
            screen.type("1000\n$", "seq 1000 | cat | wc -l", "Enter");
            screen.type("status 5", "exit 5", "Enter");
            assertEquals("""
                    $ echo $((42 * 42))
                    1764
                    $ stty size
                    24 80
                    $ echo abXc
                    abXc
                    $ w() { trap 'echo back' CONT; echo here; while :; do sleep 1; done; }
                    $ ( w )
                    here
                    ^C
                    $ echo status $?
                    status 130
                    $ ( w )
                    here
                    ^Z
                    [1]+  Stopped                 ( w )
                    $ jobs
                    [1]+  Stopped                 ( w )
                    $ fg
                    ( w )
                    back
                    ^C
                    $ seq 1000 | cat | wc -l
                    1000
                    $ exit 5
                    exit
                    status 5""", screen.text());
        }
        isAsBefore();
    }
}
