package mimus.insn.opmap.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mimus.insn.Flow;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/**
 * Java source of one instruction with the access to its operands: a static method of the env and components of
 * {@link mimus.insn.opmap.DecodedOp}.
 */
final class AdapterWriter {
    private final OpDeclaration declaration;
    private final OpRow row;
    private final int size;
    private final boolean memory;
    private final OpTypes types;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * @param size width of the operation in bits
     * @param memory whether the operand that may be a register or memory is memory
     */
    AdapterWriter(OpDeclaration declaration, int size, boolean memory, OpTypes types) {
        this.declaration = declaration;
        this.row = declaration.row();
        this.size = size;
        this.memory = memory;
        this.types = types;
        write();
    }

    OpDeclaration declaration() {
        return declaration;
    }

    /** Width of the operation in bits. */
    int size() {
        return size;
    }

    void line(String statement) {
        lines.add(statement);
    }

    String component(String type, String name) {
        parameters.put(name, type);
        return name;
    }

    private void write() {
        if (row.operands().stream().anyMatch(this::needsAddress)) {
            String[] names = {"segment", "base", "index", "scale"};
            for (String name : names) {
                component("int", name);
            }
            component("long", "displacement");
            component("long", "relative");
            component("long", "mask");
            component("long", "linear");
            lines.add("long a = e.address(segment, base, index, scale, displacement, relative, mask, linear);");
        }
        if (declaration.lanewise()) {
            new LaneWriter(this).write();
            return;
        }
        List<String> arguments = new ArrayList<>();
        if (declaration.takesEnv()) {
            arguments.add("e");
        }
        if (declaration.takesWidth()) {
            arguments.add(types.width() + "." + constant());
        }
        for (OpOperand operand : declaration.arguments()) {
            boolean first = operand == row.operands().get(0);
            arguments.add(argument(operand, first));
            if (first && declaration.doubled()) {
                arguments.add(argument(operand, false));
            }
        }
        for (String name : declaration.named()) {
            arguments.add(component(isLong(name) ? "long" : "int", name));
        }
        finish(declaration.call() + "(" + String.join(", ", arguments) + ")");
    }

    /** Whether an operand is in memory, and anything is done with it. */
    private boolean needsAddress(OpOperand operand) {
        boolean written =
                operand == row.operands().get(0) && (declaration.returns() || OpDeclaration.isNumber(operand));
        return inMemory(operand) && (written || declaration.arguments().contains(operand));
    }

    private static boolean isLong(String name) {
        return List.of("displacement", "mask", "linear", "immediate", "second", "stack")
                .contains(name);
    }

    private String constant() {
        return switch (size) {
            case 8 -> "BYTE";
            case 16 -> "WORD";
            case 32 -> "LONG";
            case 64 -> "QUAD";
            default -> throw new IllegalArgumentException("row '" + row.text() + "' has no width");
        };
    }

    boolean inMemory(OpOperand operand) {
        return operand.isEither() && (memory || row.mod() == OpRow.Mod.MEMORY)
                || operand.isMemory()
                || operand.kind() == Kind.OFFSET;
    }

    /** What the method is given for an operand. */
    String argument(OpOperand operand, boolean first) {
        int bits = operand.bits(size);
        if (OpDeclaration.isVector(operand) && !declaration.lanewise()) {
            return new VectorWriter(this).argument(operand, first);
        }
        if (inMemory(operand) && operand.kind() != Kind.ADDRESS) {
            return fromMemory(operand, first, bits);
        }
        return switch (operand.kind()) {
            case REG -> general("reg", "regShift", bits);
            case EITHER, RM, LOW -> general("rm", "rmShift", bits);
            case THIRD -> general("third", "", bits);
            case FIXED -> fixed(operand.number(), bits);
            case ADDRESS -> "a";
            case IMMEDIATE -> component("long", immediate(operand));
            case FAR -> component("long", "immediate");
            case ONE -> "1L";
            case POPPED -> popped();
            case FRAME -> frame();
            case SEGMENT, CONTROL, DEBUG -> component("int", "reg");
            case STACK_RM -> component("int", "rm");
            case FIXED_SEGMENT -> Integer.toString(operand.number());
            default -> throw new IllegalArgumentException("operand " + operand.text() + " has no value");
        };
    }

    private String immediate(OpOperand operand) {
        List<OpOperand> all = row.operands().stream()
                .filter(other -> other.kind() == Kind.IMMEDIATE)
                .toList();
        return all.indexOf(operand) == 0 && all.get(0) == operand ? "immediate" : "second";
    }

    private String general(String number, String shift, int bits) {
        component("int", number);
        if (bits == 8 && !shift.isEmpty()) {
            component("int", shift);
            return "e.b(" + number + ", " + shift + ")";
        }
        return "e." + accessor(bits) + "(" + number + ")";
    }

    private static String fixed(int number, int bits) {
        return bits == 8 ? "e.b(" + number + ", 0)" : "e." + accessor(bits) + "(" + number + ")";
    }

    private static String accessor(int bits) {
        return switch (bits) {
            case 16 -> "w";
            case 32 -> "d";
            case 64 -> "r";
            default -> throw new IllegalArgumentException("no general register has " + bits + " bits");
        };
    }

    private String fromMemory(OpOperand operand, boolean first, int bits) {
        String load = first && declaration.returns() ? "loadToStore" : "load";
        lines.add("long m = " + extended("e." + load + bits + "(a)", bits) + ";");
        return "m";
    }

    private static String extended(String value, int bits) {
        return bits == 32 ? value + " & 0xffffffffL" : value;
    }

    private String popped() {
        component("long", "stack");
        component("int", "stackSegment");
        lines.add("long popped = e.pop" + size + "(stack, stackSegment);");
        return "popped";
    }

    private String frame() {
        component("long", "stack");
        component("int", "stackSegment");
        lines.add("long frame = e.frame" + size + "(stack, stackSegment);");
        return "frame";
    }

    private void push(String value) {
        component("long", "stack");
        component("int", "stackSegment");
        lines.add("e.push" + size + "(" + value + ", stack, stackSegment);");
    }

    /** The call of the meaning, and what becomes of what it returns. */
    private void finish(String call) {
        if (declaration.flow() == Flow.INDIRECT) {
            lines.add("long target = " + call + ";");
            link();
            lines.add("return target + e.r(" + component("int", "codeSegment") + ");");
        } else if (declaration.flow() == Flow.BRANCH) {
            boolean conditional = declaration.at().getReturnType().toString().equals("boolean");
            lines.add(conditional ? "return " + call + ";" : call + ";");
            link();
        } else if (declaration.returns()) {
            write(row.operands().get(0), call);
        } else {
            lines.add(call + ";");
            new VectorWriter(this).finish();
        }
    }

    private void link() {
        if (declaration.link()) {
            push("e.after(" + component("int", "length") + ", " + component("int", "codeSegment") + ")");
        }
    }

    void write(OpOperand to, String value) {
        int bits = to.bits(size);
        if (inMemory(to)) {
            String store = declaration.reads() ? "storeBack" : "store";
            String narrow = bits == 64 ? "" : "(int) ";
            lines.add("long result = " + value + ";");
            lines.add("e." + store + bits + "(a, " + narrow + "result);");
            return;
        }
        switch (to.kind()) {
            case PUSHED -> push(value);
            case REG -> set("reg", "regShift", bits, value);
            case EITHER, RM, LOW -> set("rm", "rmShift", bits, value);
            case THIRD -> set("third", "", bits, value);
            case FIXED ->
                lines.add(
                        bits == 8
                                ? "e.b(" + to.number() + ", 0, " + value + ");"
                                : "e." + accessor(bits) + "(" + to.number() + ", " + value + ");");
            default -> throw new IllegalArgumentException("operand " + to.text() + " cannot be written");
        }
    }

    private void set(String number, String shift, int bits, String value) {
        component("int", number);
        if (bits == 8) {
            component("int", shift);
            lines.add("e.b(" + number + ", " + shift + ", " + value + ");");
        } else {
            lines.add("e." + accessor(bits) + "(" + number + ", " + value + ");");
        }
    }

    private String result() {
        if (declaration.flow() == Flow.INDIRECT) {
            return "long";
        }
        boolean predicate = declaration.at().getReturnType().toString().equals("boolean");
        return declaration.flow() == Flow.BRANCH && predicate ? "boolean" : "void";
    }

    /** The method. */
    String method(int op) {
        String list = parameters.entrySet().stream()
                .map(entry -> ", " + entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining());
        return "        static %s op%d(%s e%s) { // %s\n            %s\n        }\n"
                .formatted(result(), op, types.env(), list, row.text(), String.join("\n            ", lines));
    }

    /** The statement that executes it, given {@code e} and {@code f}, the decoded instruction. */
    String statement(int op) {
        String list =
                parameters.keySet().stream().map(name -> ", f." + name + "()").collect(Collectors.joining());
        String call = "op" + op + "(e" + list + ")";
        return switch (declaration.flow()) {
            case INDIRECT -> "e.jumpTo(" + call + ");";
            case BRANCH ->
                result().equals("boolean")
                        ? "e.branch(" + call + ", f.offset(), f.length());"
                        : call + "; e.branch(true, f.offset(), f.length());";
            default -> call + ";";
        };
    }
}
