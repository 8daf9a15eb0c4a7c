package mimus.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import mimus.translate.Translation;

/**
 * Runs a Linux program twice, interpreted and translated, and demands the same registers and memory at a thousand random
 * counts of instructions; what the program prints is passed on, so that it can stand for {@code mimus run -A}.
 *
 * <p>Whatever the program leaves in the working directory is removed after a run. What differs between two interpreted
 * runs, such as times of the host's files, is not compared.
 */
public final class TierCheck {
    /** What a program ends with if the two differ; no program of the corpus does. */
    private static final int DIFFERENT = 99;

    private static final int STOPS = Integer.getInteger("mimus.tier.stops", 1000);
    private static final int FIRST_GAP = 2000;
    private static final int EVEN = 100;

    private final Path root;
    private final List<String> command;
    private final byte[] input;
    private int status;

    private TierCheck(Path root, List<String> command, byte[] input) {
        this.root = root;
        this.command = command;
        this.input = input;
    }

    /** @param args the guest's root, its program, and what that is given */
    public static void main(String[] args) throws IOException {
        TierCheck check =
                new TierCheck(Path.of(args[0]), List.of(args).subList(1, args.length), System.in.readAllBytes());
        List<StateDigest> interpreted = check.run(Translation.OFF);
        List<StateDigest> translated = check.run(Translation.ALWAYS);
        if (!interpreted.equals(translated)) {
            demandEqual(interpreted, translated, check.run(Translation.OFF));
        }
        System.err.printf("tiers agree at %d counts%n", interpreted.size());
        System.exit(check.status);
    }

    private static void demandEqual(
            List<StateDigest> interpreted, List<StateDigest> translated, List<StateDigest> again) {
        for (int i = 0; i < Math.max(interpreted.size(), translated.size()); i++) {
            StateDigest host = at(interpreted, i).difference(at(again, i));
            StateDigest difference =
                    at(interpreted, i).difference(at(translated, i)).without(host);
            if (!difference.equals(StateDigest.NONE)) {
                System.err.printf(
                        "tiers differ at stop %d:%n%s", i, difference.text(at(interpreted, i), at(translated, i)));
                System.exit(DIFFERENT);
            }
        }
    }

    private static StateDigest at(List<StateDigest> digests, int i) {
        return i < digests.size() ? digests.get(i) : StateDigest.NONE;
    }

    private List<StateDigest> run(Translation translation) throws IOException {
        List<Path> before = left();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinuxOptions options = new LinuxOptions(
                Path.of(command.get(0)),
                command.subList(1, command.size()),
                null,
                new TreeMap<>(System.getenv()),
                root,
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                null,
                1,
                null,
                LinuxOptions.USUAL_EPOCH,
                translation,
                sentence -> {});
        LinuxRun run = LinuxRun.of(options, new ByteArrayInputStream(input), out, System.err);
        SplittableRandom random = new SplittableRandom(command.hashCode());
        List<StateDigest> digests = new ArrayList<>();
        Stop stop;
        do {
            long gap = 1 + random.nextLong(FIRST_GAP + run.machine().now() / EVEN * 2);
            stop = run.machine().run(gap);
            digests.add(
                    digests.size() < STOPS || !(stop instanceof Stop.BudgetSpent)
                            ? StateDigest.of(run.kernel())
                            : StateDigest.NONE);
        } while (stop instanceof Stop.BudgetSpent);
        status = stop instanceof Stop.Exited exited ? exited.status() : 128 + ((Stop.Killed) stop).signal();
        if (translation == Translation.ALWAYS) {
            System.out.write(out.toByteArray());
            System.out.flush();
        }
        left().stream()
                .filter(path -> !before.contains(path))
                .sorted(Comparator.reverseOrder())
                .forEach(TierCheck::delete);
        return digests;
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(""))) {
            return paths.toList();
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
