package mimus.translate;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the bytecode of methods and makes {@link Meaning}s of it. */
final class MeaningReader {
    private static final int DEEPEST = 6;
    private static final int LONGEST = 250;

    /** The same where a parameter is known, on which most of it may depend. */
    private static final int LONGEST_FOLDED = 1000;

    private final ClassFiles classes;
    private final Effects effects;
    private final EnvConstants constants;
    private final String envClass;
    private final Map<String, Meaning> known = new HashMap<>();

    /** @param envClass internal name of the env's class, in whose nest the regions are */
    MeaningReader(ClassFiles classes, Effects effects, EnvConstants constants, String envClass) {
        this.classes = classes;
        this.effects = effects;
        this.constants = constants;
        this.envClass = envClass;
    }

    ClassFiles classes() {
        return classes;
    }

    Effects effects() {
        return effects;
    }

    EnvConstants constants() {
        return constants;
    }

    /**
     * A method as it can be spliced.
     *
     * @param constant which parameters are known, by their slot
     * @param changed whether something that cannot be done twice has been done before
     * @throws Unspliceable if it cannot be
     */
    Meaning read(ClassFiles.Found found, boolean[] constant, int depth, boolean changed) throws Unspliceable {
        StringBuilder key = new StringBuilder(found.in().name).append('.').append(found.method().name);
        key.append(found.method().desc);
        for (boolean one : constant) {
            key.append(one ? 'c' : 'v');
        }
        key.append(changed ? '!' : '.');
        Meaning meaning = known.get(key.toString());
        if (meaning == null) {
            meaning = translate(found, constant, depth, changed);
            known.put(key.toString(), meaning);
        }
        return meaning;
    }

    private Meaning translate(ClassFiles.Found found, boolean[] constant, int depth, boolean changed)
            throws Unspliceable {
        MethodNode method = found.method();
        boolean tooLong = method.instructions.size() > (anyKnown(constant) ? LONGEST_FOLDED : LONGEST);
        if (depth > DEEPEST || tooLong || !method.tryCatchBlocks.isEmpty()) {
            throw new Unspliceable(method.name);
        }
        return new StepMaker(this, found, constant, depth, changed).meaning();
    }

    private static boolean anyKnown(boolean[] constant) {
        for (boolean known : constant) {
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** Slots of the parameters of a method, the receiver first. */
    static int[] slots(ClassFiles.Found found) {
        Type[] types = Type.getArgumentTypes(found.method().desc);
        int first = found.isStatic() ? 0 : 1;
        int[] slots = new int[types.length + first];
        int at = first;
        for (int i = 0; i < types.length; i++) {
            slots[i + first] = at;
            at += types[i].getSize();
        }
        return slots;
    }

    /** Whether the code of a region may name a member. */
    boolean accessible(String owner, String name, String descriptor) {
        if (!ClassFiles.ours(owner) || owner.equals(envClass)) {
            return true;
        }
        ClassNode in = classes.of(owner);
        boolean here = packageOf(owner).equals(packageOf(envClass));
        int access = access(owner, name, descriptor);
        boolean open = (access & Opcodes.ACC_PUBLIC) != 0 && (in.access & Opcodes.ACC_PUBLIC) != 0;
        return open || here && (access & Opcodes.ACC_PRIVATE) == 0;
    }

    static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('/'));
    }

    private int access(String owner, String name, String descriptor) {
        if (descriptor.startsWith("(")) {
            ClassFiles.Found found = classes.method(owner, name, descriptor);
            return found == null ? Opcodes.ACC_PUBLIC : found.method().access;
        }
        FieldNode field = classes.field(owner, name);
        return field == null ? Opcodes.ACC_PUBLIC : field.access;
    }
}
