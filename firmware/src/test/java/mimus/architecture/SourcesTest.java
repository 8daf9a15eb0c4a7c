package mimus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps what class files do not show: which exceptions are caught, and that every package says what it is for. */
final class SourcesTest {
    private static final Path MODULES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path MAIN = Path.of("src", "main", "java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern BROAD_CATCH =
            Pattern.compile("\\bcatch\\s*\\([^)]*\\b(Exception|Throwable)\\s+\\w+\\s*\\)");
    private static final Pattern PURPOSE = Pattern.compile("(?s)/\\*\\*(?:(?!\\*/).)*\\.\\s.*");

    @Test
    void noHandlerCatchesEverything() {
        List<String> broad = sources()
                .flatMap(file -> broadCatches(read(file)).map(found -> MODULES.relativize(file) + ": " + found))
                .sorted()
                .toList();
        assertEquals(
                List.of(),
                broad,
                "A handler for every exception hides our own mistakes: name what the guest or the user did wrong"
                        + " (Trap, UserError, IOException, ...) and let the rest through");
    }

    @Test
    void everyPackageSaysItsPurposeInASentence() {
        TreeSet<String> silent = sources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !saysItsPurpose(folder.resolve("package-info.java")))
                .map(folder -> MODULES.relativize(folder).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), silent, "packages whose package-info.java does not begin with a sentence");
    }

    @Test
    void theScanFindsABroadHandlerAndNoOther() {
        assertTrue(broadCatches("try { } catch (Exception e) { }").findAny().isPresent());
        assertTrue(broadCatches("catch (IOException | Throwable e)").findAny().isPresent());
        assertTrue(broadCatches("catch (final java.lang.Exception e)").findAny().isPresent());
        assertFalse(broadCatches("catch (IOException e)").findAny().isPresent());
        assertFalse(broadCatches("catch (LinkageError | RuntimeException e)")
                .findAny()
                .isPresent());
        assertFalse(broadCatches("/* catch (Exception e) */ // catch (Throwable t)")
                .findAny()
                .isPresent());
    }

    private static Stream<String> broadCatches(String source) {
        return BROAD_CATCH
                .matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(MatchResult::group);
    }

    private static boolean saysItsPurpose(Path packageInfo) {
        return Files.exists(packageInfo) && PURPOSE.matcher(read(packageInfo)).matches();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> modules = Files.list(MODULES)) {
            List<Path> roots = modules.map(module -> module.resolve(MAIN))
                    .filter(Files::isDirectory)
                    .toList();
            return roots.stream().flatMap(SourcesTest::filesBelow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
