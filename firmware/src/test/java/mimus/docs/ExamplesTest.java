package mimus.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java examples of the guides. */
final class ExamplesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^## ([^\\n]*)\\n(?:(?!^## ).)*?^```java\\n(.*?)^```");

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> embedding() throws IOException {
        return examples(DOCS.resolve("embedding.md"));
    }

    private Stream<DynamicTest> examples(Path guide) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(guide));
        while (matcher.find()) {
            String title = matcher.group(1);
            String code = matcher.group(2);
            String name = "Example" + tests.size();
            tests.add(DynamicTest.dynamicTest(title, guide.toUri(), () -> run(name, code)));
        }
        assertTrue(tests.size() > 0, "no examples in " + guide);
        return tests.stream();
    }

    private void run(String name, String code) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(directory.resolve(name + ".java"), program(name, code));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(directory.toFile()));
            compiler.getTask(null, files, found, List.of("-proc:none"), null, files.getJavaFileObjects(source))
                    .call();
        }
        assertEquals(List.of(), found.getDiagnostics());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main").invoke(null);
        }
    }

    /** Imports go to the top, methods beside {@code main}, the rest into it. */
    private static String program(String name, String code) {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        boolean inMethods = false;
        for (String line : code.split("\n")) {
            inMethods |= line.startsWith("static ");
            (line.startsWith("import ") ? imports : inMethods ? methods : body)
                    .append(line)
                    .append('\n');
        }
        return imports + "public class " + name + " {\n public static void main() throws Throwable {\n" + body + "}\n"
                + methods + "static void check(boolean holds) { if (!holds) throw new AssertionError(); } }\n";
    }
}
