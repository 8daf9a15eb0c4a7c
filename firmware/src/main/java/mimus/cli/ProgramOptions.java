package mimus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What {@code mimus run} takes for a program. */
final class ProgramOptions {
    @Option(
            names = {"-L", "--root"},
            paramLabel = "DIR",
            description = "Look for the guest's files in DIR first: its loader, its libraries.")
    Path root;

    @Option(
            names = "-E",
            paramLabel = "NAME=VALUE",
            mapFallbackValue = "",
            description = "Set a variable of the environment, which is otherwise that of the host.")
    Map<String, String> environment = new LinkedHashMap<>();

    @Option(names = "-0", paramLabel = "NAME", description = "What the program is told that it was called.")
    String name;

    @Option(
            names = "--allow-read",
            paramLabel = "PATH",
            split = ",",
            description = "Let it read more than its own file, its root and the working directory.")
    List<Path> readable = new ArrayList<>();

    @Option(names = "--allow-write", paramLabel = "PATH", split = ",", description = "Let it change files.")
    List<Path> writable = new ArrayList<>();

    @Option(
            names = "--allow-net",
            paramLabel = "HOST[:PORT]",
            split = ",",
            description =
                    "Let it reach hosts of the network (*: all); :PORT lets this host reach it at that port of localhost.")
    List<String> network = new ArrayList<>();

    @Option(
            names = {"-A", "--allow-all"},
            description = "Let it do all that you may do.")
    boolean all;

    @Option(
            names = "--overlay",
            description = "Let it change any file that it may read, in memory: the host's files stay as they are.")
    boolean overlay;

    @Option(
            names = "--overlay-dir",
            paramLabel = "DIR",
            description = "As --overlay, but keep the changes in DIR, where the next run finds them.")
    Path layer;

    @Option(names = "--seed", paramLabel = "N", description = "Where its random numbers begin (default: 1).")
    long seed = 1;

    @Option(names = "--strace", description = "Show each system call as strace does.")
    boolean strace;

    @Option(names = "--strace-calls", paramLabel = "NAME", split = ",", description = "Show these system calls only.")
    List<String> tracedCalls = new ArrayList<>();

    @Option(names = "--strace-file", paramLabel = "FILE", description = "Where it writes (default: standard error).")
    Path traceFile;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Note in FILE all that comes from the host, so that the run can be repeated.")
    Path record;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Repeat the run that FILE holds, in place of running a program.")
    Path replay;

    boolean traces() {
        return strace || !tracedCalls.isEmpty();
    }
}
