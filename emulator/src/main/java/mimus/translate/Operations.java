package mimus.translate;

import mimus.insn.InsnForm;
import mimus.insn.InstructionSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** The instructions of one mode, found by their numbers. */
final class Operations {
    private final MeaningReader reader;
    private final String home;
    private final InstructionSet<?> instructions;
    private final InsnForm[] forms;
    private final ClassFiles.Found holds;
    private final ClassFiles.Found passed;

    /**
     * @param env internal name of the env's class
     * @param home the package of the meanings, by its internal name
     */
    Operations(MeaningReader reader, String env, String home, InstructionSet<?> instructions) {
        this.holds = reader.classes().method(env, "holds", "(I)Z");
        this.passed = reader.classes().method(env, "passed", "(I)V");
        this.reader = reader;
        this.home = home;
        this.instructions = instructions;
        this.forms = new InsnForm[instructions.size()];
    }

    private InsnForm form(int op) {
        if (forms[op] == null) {
            forms[op] = instructions.form(op);
        }
        return forms[op];
    }

    /**
     * @param number of the instruction
     * @param op the same with what the architecture adds to it
     * @param condition see {@link mimus.cpu.Architecture#guard}
     */
    Operation of(int number, int op, int word, int condition) {
        InsnForm form = number < 0 ? null : form(number);
        ClassFiles.Found found = form == null ? null : meaning(form);
        if (found == null || instructions.indivisible(word)) {
            return new Operation(op, form, word, null, null, null, null, 0, 0, 0);
        }
        int[] slots = MeaningReader.slots(found);
        long[] values = new long[found.method().maxLocals];
        boolean[] known = new boolean[values.length];
        for (int i = 1; i < slots.length; i++) {
            values[slots[i]] =
                    instructions.operand(form, word, found.method().parameters.get(i).name);
            known[slots[i]] = true;
        }
        try {
            Meaning meaning = reader.read(found, known, 0, false);
            Guard guard = guard(condition);
            int effects = meaning.effects() | (guard == null ? 0 : guard.effects());
            return new Operation(
                    op, form, word, found, meaning, guard, values, effects, meaning.late(), leads(form, word));
        } catch (Unspliceable called) {
            int effects = reader.effects().of(found.in().name, found.method().name, found.method().desc);
            return new Operation(op, form, word, found, null, null, values, effects, 0, leads(form, word));
        }
    }

    private Guard guard(int condition) throws Unspliceable {
        if (condition == 0) {
            return null;
        }
        boolean[] known = {false, true};
        return new Guard(reader.read(holds, known, 0, true), reader.read(passed, known, 0, true), condition);
    }

    /** The field that says where a branch or jump leads. */
    private long leads(InsnForm form, int word) {
        return switch (form.flow()) {
            case BRANCH, LIKELY -> instructions.operand(form, word, "offset");
            case JUMP -> instructions.operand(form, word, "target");
            default -> 0;
        };
    }

    /** The method of a meaning; null if there is none that takes the operands by name. */
    private ClassFiles.Found meaning(InsnForm form) {
        int dot = form.method().indexOf('.');
        if (dot < 0) {
            return null;
        }
        String owner = home + "/" + form.method().substring(0, dot);
        for (MethodNode method : reader.classes().of(owner).methods) {
            boolean named = method.name.equals(form.method().substring(dot + 1));
            if (named && method.parameters != null && binds(method, form)) {
                return new ClassFiles.Found(reader.classes().of(owner), method);
            }
        }
        return null;
    }

    private boolean binds(MethodNode method, InsnForm form) {
        int count = Type.getArgumentTypes(method.desc).length;
        for (int i = 1; i < count; i++) {
            if (!instructions.takes(form, method.parameters.get(i).name)) {
                return false;
            }
        }
        return true;
    }
}
