package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A compiler of Debian's for one of the processors, where it is installed. */
record CrossCompiler(String name, List<String> command) {
    private static final Map<String, CrossCompiler> ALL = new TreeMap<>();

    static {
        Stream.of(
                        "mips mips-linux-gnu-gcc",
                        "mipsel mipsel-linux-gnu-gcc",
                        "mips64 mips64-linux-gnuabi64-gcc",
                        "mips64el mips64el-linux-gnuabi64-gcc",
                        "arm64 aarch64-linux-gnu-gcc",
                        "armhf arm-linux-gnueabihf-gcc -marm",
                        "thumb arm-linux-gnueabihf-gcc -mthumb",
                        "armel arm-linux-gnueabi-gcc",
                        "amd64 x86_64-linux-gnu-gcc",
                        "i386 i686-linux-gnu-gcc",
                        "ppc64 powerpc64-linux-gnu-gcc",
                        "ppc64el powerpc64le-linux-gnu-gcc")
                .map(line -> List.of(line.split(" ")))
                .forEach(words ->
                        ALL.put(words.get(0), new CrossCompiler(words.get(0), words.subList(1, words.size()))));
    }

    static Stream<String> names() {
        return ALL.keySet().stream();
    }

    static CrossCompiler of(String name) {
        return ALL.get(name);
    }

    /**
     * Makes a static program of one of the sources under {@code src/test/guests}; the test is skipped if there is no
     * compiler.
     */
    Path program(String source, Path folder) {
        Path program = folder.resolve(source + "-" + name);
        List<String> line = new ArrayList<>(command);
        line.set(0, Outside.program(command.get(0)));
        Path file = Path.of("src", "test", "guests", source + ".c").toAbsolutePath();
        line.addAll(List.of("-static", "-g", "-O1", "-o", program.toString(), file.toString()));
        String said = Outside.output(line);
        assertTrue(Files.isExecutable(program), said);
        return program;
    }
}
