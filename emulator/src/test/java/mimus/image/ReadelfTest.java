package mimus.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Agrees with {@code readelf} about the running JDK's own programs and libraries, where that tool is installed. */
class ReadelfTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^  \\S+ +0x(\\w+) 0x(\\w+) 0x(\\w+) 0x(\\w+) 0x(\\w+) (R| )(W| )(E| ) 0x(\\w+)$");

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(d -> Files.isExecutable(Path.of(d, "readelf"))));
        Path home = Path.of(System.getProperty("java.home"));
        return Stream.of("bin/java", "bin/javac", "lib/libjava.so", "lib/libzip.so", "lib/server/libjvm.so")
                .map(home::resolve)
                .filter(Files::exists)
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)));
    }

    private static void compare(Path path) throws IOException {
        String readelf = readelf(path);
        ElfFile file = ElfFile.read(path);
        assertEquals(
                all(ROW, readelf, ReadelfTest::row),
                file.programHeaders().stream().map(ReadelfTest::row).toList());
        assertEquals(
                all("program interpreter: (.*)\\]", readelf),
                file.interpreter().stream().toList());
        assertEquals(all("\\(NEEDED\\) +Shared library: \\[(.*)\\]", readelf), file.needed());
        assertEquals(
                all("\\(SONAME\\) +Library soname: \\[(.*)\\]", readelf),
                file.dynamic().soname().stream().toList());
        assertEquals(all("Build ID: (\\S+)", readelf), file.buildId().stream().toList());
        assertEquals(all("Entry point address: +0x(\\S+)", readelf), List.of(Long.toHexString(file.entry())));
        assertEquals(
                all("'\\.dynsym' contains (\\d+)", readelf),
                List.of("" + (file.dynamicSymbols().size() + 1)));
    }

    private static String readelf(Path file) throws IOException {
        Process process = new ProcessBuilder("readelf", "-W", "-h", "-l", "-d", "-n", "--dyn-syms", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String row(ProgramHeader p) {
        return String.format(
                "%x %x %x %x %x %s %x",
                p.offset(), p.address(), p.physicalAddress(), p.fileSize(), p.memorySize(), p.permissions(), p.align());
    }

    private static String row(MatchResult m) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            cells.add(Long.toHexString(Long.parseUnsignedLong(m.group(i), 16)));
        }
        String permissions = m.group(6) + m.group(7) + m.group(8);
        cells.add(permissions.toLowerCase(Locale.ROOT).replace('e', 'x').replace(' ', '-'));
        cells.add(m.group(9));
        return String.join(" ", cells);
    }

    private static List<String> all(String pattern, String text) {
        return all(Pattern.compile(pattern), text, m -> m.group(1));
    }

    private static List<String> all(Pattern pattern, String text, Function<MatchResult, String> to) {
        return pattern.matcher(text).results().map(to).toList();
    }
}
