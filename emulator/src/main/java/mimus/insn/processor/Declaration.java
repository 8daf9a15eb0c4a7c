package mimus.insn.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import mimus.insn.Alias;
import mimus.insn.Encoding;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.insn.InsnForm;
import mimus.insn.Missing;

/**
 * One declared encoding, checked against the method it stands on.
 *
 * @param at where errors are reported
 * @param call Java statement that executes it, given {@code e}, {@code op} and {@code w}
 */
record Declaration(
        Element at,
        String method,
        String syntax,
        String bits,
        Encoding encoding,
        Flow flow,
        String feature,
        boolean link,
        String call) {

    static Declaration of(ExecutableElement method, Insn insn) {
        Encoding encoding = Encoding.parse(insn.bits());
        for (String reserved : insn.reserved()) {
            encoding = encoding.without(reserved);
        }
        requireOperands(insn.value(), encoding);
        require(encoding.settled() == Integer.bitCount(encoding.mask()), "only an alias can repeat a field");
        String call = method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
        return new Declaration(
                method,
                call,
                insn.value(),
                insn.bits(),
                encoding,
                insn.flow(),
                insn.feature(),
                insn.link(),
                statement(method, call, insn, encoding));
    }

    static Declaration of(Element at, Missing missing) {
        Encoding encoding = Encoding.parse(missing.bits());
        requireOperands(missing.value(), encoding);
        String name = missing.value().split(" ")[0];
        String call = "throw e.undefined(w, \"" + name + "\");";
        return new Declaration(
                at, "", missing.value(), missing.bits(), encoding, Flow.SYSTEM, missing.feature(), false, call);
    }

    /** An operand is a word of the syntax that names a field; a field that is never shown must be a parameter. */
    private static void requireOperands(String syntax, Encoding encoding) {
        if (syntax.isBlank() || syntax.contains("|") || syntax.contains("\"")) {
            throw new IllegalArgumentException("bad assembly syntax '" + syntax + "'");
        }
    }

    private static String statement(ExecutableElement method, String name, Insn insn, Encoding encoding) {
        if (!method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            throw new IllegalArgumentException("a meaning is a static method that is not private");
        }
        List<String> args = new ArrayList<>(List.of("e"));
        List<? extends VariableElement> parameters = method.getParameters();
        for (VariableElement parameter : parameters.subList(1, parameters.size())) {
            boolean wide = parameter.asType().getKind() == TypeKind.LONG;
            if (!wide && parameter.asType().getKind() != TypeKind.INT) {
                throw new IllegalArgumentException("parameter '" + parameter + "' is neither int nor long");
            }
            args.add(field(encoding, parameter.getSimpleName().toString(), wide));
        }
        return control(method, insn.flow(), name + "(" + String.join(", ", args) + ")", encoding);
    }

    private static String field(Encoding encoding, String field, boolean wide) {
        if (!encoding.fields().containsKey(field)) {
            throw new IllegalArgumentException("the encoding has no field '" + field + "'");
        }
        return Extract.field(encoding, field, wide);
    }

    private static String control(ExecutableElement method, Flow flow, String call, Encoding encoding) {
        TypeKind returns = method.getReturnType().getKind();
        return switch (flow) {
            case NEXT, SYSTEM -> {
                require(returns == TypeKind.VOID, "a meaning with flow " + flow + " returns nothing");
                yield call + ";";
            }
            case BRANCH, LIKELY -> {
                require(
                        returns == TypeKind.BOOLEAN || returns == TypeKind.VOID,
                        "the meaning of a branch returns whether it is taken, or nothing");
                String tell = "e." + (flow == Flow.BRANCH ? "branch" : "branchLikely");
                String offset = field(encoding, "offset", false);
                yield returns == TypeKind.VOID
                        ? call + "; " + tell + "(true, " + offset + ");"
                        : tell + "(" + call + ", " + offset + ");";
            }
            case JUMP -> {
                require(returns == TypeKind.VOID, "the meaning of a jump returns nothing");
                yield call + "; e.jump(" + field(encoding, "target", false) + ");";
            }
            case INDIRECT -> {
                require(returns == TypeKind.LONG, "the meaning of an indirect jump returns the address");
                yield "e.jumpTo(" + call + ");";
            }
        };
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The row of {@link InsnForm} for this declaration. */
    String row(int op) {
        InsnForm.Kind kind = method.isEmpty() ? InsnForm.Kind.MISSING : InsnForm.Kind.INSTRUCTION;
        return row(op, syntax, bits, feature, kind);
    }

    /** The row of {@link InsnForm} for an alias of this declaration. */
    String row(int op, Alias alias) {
        InsnForm.Kind named = alias.pseudo() ? InsnForm.Kind.PSEUDO : InsnForm.Kind.SHORT;
        InsnForm.Kind kind = alias.shown() ? InsnForm.Kind.SHOWN : named;
        String needs = alias.feature().isEmpty() ? feature : alias.feature();
        return row(op, alias.value(), alias.bits(), needs, kind);
    }

    private String row(int op, String text, String encodingText, String needs, InsnForm.Kind kind) {
        return String.join(
                "|",
                Integer.toString(op),
                method,
                text,
                encodingText.trim().replaceAll("\\s+", " "),
                flow.name(),
                needs,
                link ? "link" : "",
                kind.name());
    }
}
