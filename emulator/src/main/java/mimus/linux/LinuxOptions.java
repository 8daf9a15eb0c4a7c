package mimus.linux;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mimus.translate.Translation;

/**
 * What a person chooses about the run of a program.
 *
 * @param program path on the host
 * @param arguments without the program's own name
 * @param name what the program is told that it was called, or null for its path
 * @param environment the guest's
 * @param root directory that is looked into before the host's own tree, or null
 * @param readable what it may read besides the program, the root and the working directory
 * @param writable what it may write
 * @param network hosts that it may reach, and ports at which it may be reached; see {@link
 *     mimus.linux.fs.net.NetworkPermissions}
 * @param all whether it may do everything
 * @param overlay whether what it changes of files is kept apart, and the host's stay as they are
 * @param layer directory in which it is kept then, beyond the run, or null for memory
 * @param seed of all that is random
 * @param cpu the model of processor, one of {@link mimus.isa.Target#models}, or null for the usual one
 * @param epoch what its calendar shows at the start
 * @param translation what of it is translated
 * @param notice gets a sentence for each thing that is denied
 */
public record LinuxOptions(
        Path program,
        List<String> arguments,
        String name,
        Map<String, String> environment,
        Path root,
        List<Path> readable,
        List<Path> writable,
        List<String> network,
        boolean all,
        boolean overlay,
        Path layer,
        long seed,
        String cpu,
        Instant epoch,
        Translation translation,
        Consumer<String> notice) {

    /** A program with its arguments, no permission beyond the usual, and an empty environment. */
    public static LinuxOptions of(Path program, String... arguments) {
        return new LinuxOptions(
                program,
                List.of(arguments),
                null,
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                null,
                1,
                null,
                USUAL_EPOCH,
                Translation.OFF,
                sentence -> {});
    }

    /** The same, with another choice of what is translated. */
    public LinuxOptions translated(Translation what) {
        return with(draft -> draft.translation = what);
    }

    /** The same, on another model of processor. */
    public LinuxOptions on(String model) {
        return with(draft -> draft.cpu = model);
    }

    /** The same, with changes of files kept in memory. */
    public LinuxOptions overlaid() {
        return with(draft -> draft.overlay = true);
    }

    /** The same, with changes of files kept in a directory, in which those of earlier runs may be. */
    public LinuxOptions overlaid(Path directory) {
        return with(draft -> {
            draft.overlay = true;
            draft.layer = directory;
        });
    }

    /** The same, with a directory that is looked into first. */
    public LinuxOptions root(Path directory) {
        return with(draft -> draft.root = directory);
    }

    /** The same, with the right to read one more tree. */
    public LinuxOptions readable(Path tree) {
        return with(draft -> draft.readable = and(readable, tree));
    }

    /** The same, with one more host that it may reach, or port at which it may be reached. */
    public LinuxOptions reaching(String host) {
        return with(draft -> draft.network = and(network, host));
    }

    /** The same, with another listener for what is denied. */
    public LinuxOptions noticed(Consumer<String> listener) {
        return with(draft -> draft.notice = listener);
    }

    /** The same without notices. */
    LinuxOptions silent() {
        return noticed(sentence -> {});
    }

    private static <T> List<T> and(List<T> those, T more) {
        return Stream.concat(those.stream(), Stream.of(more)).toList();
    }

    private LinuxOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new LinuxOptions(
                program,
                arguments,
                name,
                environment,
                draft.root,
                draft.readable,
                writable,
                draft.network,
                all,
                draft.overlay,
                draft.layer,
                seed,
                draft.cpu,
                epoch,
                draft.translation,
                draft.notice);
    }

    /** What of it can be changed afterwards. */
    private static final class Draft {
        Path root;
        List<Path> readable;
        List<String> network;
        boolean overlay;
        Path layer;
        String cpu;
        Translation translation;
        Consumer<String> notice;

        Draft(LinuxOptions from) {
            root = from.root;
            readable = from.readable;
            network = from.network;
            overlay = from.overlay;
            layer = from.layer;
            cpu = from.cpu;
            translation = from.translation;
            notice = from.notice;
        }
    }

    /** The calendar of a run that was not told another: the same every time. */
    public static final Instant USUAL_EPOCH = Instant.parse("2026-01-01T00:00:00Z");
}
