package mimus.insn.opmap.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/**
 * One row of the map with the method on which it stands.
 *
 * @param at where errors are reported
 * @param first number of the first instruction that it makes
 * @param takesEnv whether the method's first parameter is the env; {@code takesWidth}: the next is the width
 * @param arguments the operands that the method has parameters for
 * @param takesUnit whether it takes the unit that computes
 * @param lanewise whether the method is applied to each 64 bits of vectors
 * @param doubled whether the first operand is passed twice, as destination and as source
 * @param reads whether the method takes the first operand's value
 * @param named parameters after the operands, by their names
 */
record OpDeclaration(
        ExecutableElement at,
        String call,
        OpRow row,
        Flow flow,
        String feature,
        boolean link,
        int first,
        boolean takesEnv,
        boolean takesWidth,
        List<OpOperand> arguments,
        boolean takesUnit,
        Op.Halves halves,
        boolean lanewise,
        boolean doubled,
        boolean reads,
        boolean returns,
        List<String> named) {
    private static final Set<String> COMPONENTS = Set.of(
            "length",
            "mode",
            "size",
            "reg",
            "regShift",
            "rm",
            "rmShift",
            "third",
            "last",
            "segment",
            "base",
            "index",
            "scale",
            "displacement",
            "mask",
            "linear",
            "immediate",
            "second",
            "stack",
            "stackSegment",
            "codeSegment",
            "prefixes");

    static OpDeclaration of(ExecutableElement method, Op op, int first, OpTypes types) {
        OpRow row = OpRow.parse(op.value());
        if (!method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            throw new IllegalArgumentException("a meaning is a static method that is not private");
        }
        List<VariableElement> left = new ArrayList<>(method.getParameters());
        boolean takesEnv = takes(left, types.env());
        boolean takesUnit = takes(left, types.unit());
        boolean takesWidth = takes(left, types.width());
        List<String> named = new ArrayList<>();
        while (!left.isEmpty() && isComponent(left.get(left.size() - 1))) {
            named.add(0, left.remove(left.size() - 1).getSimpleName().toString());
        }
        boolean returns = method.getReturnType().getKind() == TypeKind.LONG
                && (op.flow() == Flow.NEXT || op.flow() == Flow.SYSTEM);
        requireReturn(method, op.flow(), row);
        List<OpOperand> passed = passed(row);
        boolean lanewise = !takesEnv && row.operands().stream().anyMatch(OpDeclaration::isVector);
        boolean doubled = !row.vex()
                && takesEnv
                && left.size() == passed.size() + 1
                && !passed.isEmpty()
                && isVector(passed.get(0));
        if (doubled) {
            left.remove(0);
        }
        boolean reads =
                !(returns && left.size() == passed.size() - 1 && row.operands().get(0) == passed.get(0));
        List<OpOperand> arguments = reads ? passed : passed.subList(1, passed.size());
        if (left.isEmpty() && !returns && op.flow() != Flow.INDIRECT) {
            arguments = List.of(); // it has no use for them
        }
        requireTypes(arguments, left, row, lanewise);
        return new OpDeclaration(
                method,
                method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName(),
                row,
                op.flow(),
                op.feature(),
                op.link(),
                first,
                takesEnv,
                takesWidth,
                arguments,
                takesUnit,
                op.halves(),
                lanewise,
                doubled,
                reads,
                returns,
                named);
    }

    private static boolean takes(List<VariableElement> left, String type) {
        if (!left.isEmpty() && left.get(0).asType().toString().equals(type)) {
            left.remove(0);
            return true;
        }
        return false;
    }

    private static boolean isComponent(VariableElement parameter) {
        return COMPONENTS.contains(parameter.getSimpleName().toString());
    }

    /** The operands that methods have parameters for. */
    static List<OpOperand> passed(OpRow row) {
        List<OpOperand> passed = new ArrayList<>(row.operands());
        passed.removeIf(operand -> switch (operand.kind()) {
            case SOURCE, DESTINATION, FLAGS, IMPLIED, RELATIVE, PUSHED, TABLE -> true;
            default -> false;
        });
        return passed;
    }

    /** Whether a method is given the number of a register, not its value. */
    static boolean isNumber(OpOperand operand) {
        return switch (operand.kind()) {
            case VECTOR, VECTOR_EITHER, VECTOR_RM, VECTOR_THIRD, VECTOR_LAST -> true;
            case MMX, MMX_EITHER, MMX_RM, SEGMENT, CONTROL, DEBUG, FIXED_SEGMENT, STACK_RM -> true;
            case MEMORY -> isVector(operand);
            default -> false;
        };
    }

    /** Whether it is a vector in a register or in memory. */
    static boolean isVector(OpOperand operand) {
        return operand.isVector() || operand.isMmx();
    }

    private static void requireTypes(
            List<OpOperand> operands, List<VariableElement> parameters, OpRow row, boolean lanewise) {
        if (operands.size() != parameters.size()) {
            throw new IllegalArgumentException("row '" + row.text() + "' has " + operands.size() + " operands for "
                    + parameters.size() + " parameters");
        }
        for (int i = 0; i < operands.size(); i++) {
            TypeKind wanted = isNumber(operands.get(i)) && !lanewise ? TypeKind.INT : TypeKind.LONG;
            if (parameters.get(i).asType().getKind() != wanted) {
                throw new IllegalArgumentException("parameter '" + parameters.get(i) + "' for operand "
                        + operands.get(i).text() + " of row '" + row.text() + "' is not "
                        + wanted.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private static void requireReturn(ExecutableElement method, Flow flow, OpRow row) {
        TypeKind kind = method.getReturnType().getKind();
        boolean right = switch (flow) {
            case NEXT, SYSTEM ->
                kind == TypeKind.VOID
                        || kind == TypeKind.LONG && !row.operands().isEmpty();
            case BRANCH -> kind == TypeKind.VOID || kind == TypeKind.BOOLEAN;
            case INDIRECT -> kind == TypeKind.LONG;
            default -> false;
        };
        if (!right) {
            throw new IllegalArgumentException("row '" + row.text() + "' with flow " + flow + " cannot return " + kind);
        }
        boolean pushes = !row.operands().isEmpty() && row.operands().get(0).kind() == Kind.PUSHED;
        if (pushes && kind != TypeKind.LONG) {
            throw new IllegalArgumentException("row '" + row.text() + "' must return what is pushed");
        }
    }

    /** Text of the operands as the manual writes them. */
    String syntax() {
        StringBuilder text = new StringBuilder(row.mnemonic());
        String separator = " ";
        for (OpOperand operand : row.written()) {
            text.append(separator).append(operand.text());
            separator = ", ";
        }
        return text.toString();
    }
}
