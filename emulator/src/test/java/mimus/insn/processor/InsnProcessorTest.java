package mimus.insn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mistake in a declaration says, and that it says so at the method. */
final class InsnProcessorTest {
    private static final String ENV = "package p; public final class E extends mimus.cpu.Env {"
            + " public E() { super(null); } public void branch(boolean t, int o) {} public void branchLikely(boolean t,"
            + " int o) {} public void jump(int t) {} public void jumpTo(long a) {} }";
    private static final String PACKAGE = "@mimus.insn.InsnSet(name = \"Set\", env = E.class) package p;";
    private static final String ADD = "@Insn(value = \"add rd, rs\", bits = \"000000 rs:5 rd:5 0000 0000 0000 0001\")"
            + " static void add(E e, int rd, int rs) {}";

    @TempDir
    private Path classes;

    @Test
    void aCorrectDeclarationCompiles() throws IOException {
        assertEquals(List.of(), errors(ADD));
    }

    @Test
    void aWrongWidthIsRefused() throws IOException {
        assertError(
                "encoding has 15 bits, not 32, or 16 and more",
                "@Insn(value = \"x\", bits = \"000000 000000001\") static void x(E e) {}");
    }

    @Test
    void anUnknownFieldIsRefused() throws IOException {
        assertError(
                "the encoding has no field 'rt'",
                "@Insn(value = \"x rt\", bits = \"000000 rs:5 000000000000000000001\") static void x(E e, int rt) {}");
    }

    @Test
    void rubbishInAnEncodingIsRefused() throws IOException {
        assertError(
                "\"rs:0\" is not name:width",
                "@Insn(value = \"x\", bits = \"rs:0 00000000000000000000000000000000\") static void x(E e) {}");
    }

    @Test
    void anOverlapIsRefused() throws IOException {
        assertError(
                "' overlaps '",
                ADD
                        + "@Insn(value = \"or rd, rs\", bits = \"000000 00000 rd:5 ---- 0000 0000 0001\")"
                        + " static void or(E e, int rd) {}");
    }

    @Test
    void aSpecialCaseOfAnotherIsAllowed() throws IOException {
        assertEquals(
                List.of(),
                errors(ADD
                        + "@Insn(value = \"nop\", bits = \"000000 00000 00000 0000 0000 0000 0001\")"
                        + " static void nop(E e) {}"));
    }

    @Test
    void anOverlapThatIsReservedIsAllowed() throws IOException {
        String or = "@Insn(value = \"or rs\", bits = \"000000 rs:5 11111 0000 0000 ---- 0001\")"
                + " static void or(E e, int rs) {}";
        assertError("' overlaps '", ADD + or);
        assertEquals(List.of(), errors(ADD.replace("0001\")", "0001\", reserved = \"rd=31\")") + or));
    }

    @Test
    void aBranchMustSayWhetherItIsTaken() throws IOException {
        assertError(
                "the meaning of a branch returns whether it is taken, or nothing",
                "@Insn(value = \"b offset\", bits = \"000001 offset:s26\", flow = Flow.BRANCH)"
                        + " static int b(E e) { return 0; }");
    }

    @Test
    void anIndirectJumpMustSayWhereTo() throws IOException {
        assertError(
                "the meaning of an indirect jump returns the address",
                "@Insn(value = \"jr rs\", bits = \"000001 rs:26\", flow = Flow.INDIRECT)"
                        + " static void jr(E e, int rs) {}");
    }

    @Test
    void anAliasMustBeASpecialCase() throws IOException {
        assertError(
                "alias 'nop' is not a special case of this instruction",
                "@Alias(value = \"nop\", bits = \"111111 00000000000000000000000000\") " + ADD);
    }

    @Test
    void onlyAnAliasCanRepeatAField() throws IOException {
        assertError(
                "only an alias can repeat a field",
                "@Insn(value = \"x rd\", bits = \"000000 rd:5 rd:5 0000000000000000\") static void x(E e, int rd) {}");
    }

    private void assertError(String expected, String methods) throws IOException {
        List<String> errors = errors(methods);
        assertTrue(errors.stream().anyMatch(error -> error.contains(expected)), errors::toString);
    }

    private List<String> errors(String methods) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    found,
                    List.of("-parameters"),
                    null,
                    List.of(
                            source("p/E.java", ENV),
                            source("p/package-info.java", PACKAGE),
                            source("p/I.java", "package p; import mimus.insn.*; final class I {" + methods + "}")));
            task.setProcessors(List.of(new InsnProcessor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.toList());
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
