package mimus.translate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a method, with all that it calls, may see of the env and do to it: a set of bits, found in the class files.
 *
 * <p>Whatever stands below {@code mimus.cpu} in the order of packages cannot name the env, and so does nothing to it.
 */
final class Effects {
    /** Reads or writes registers that a region may keep in locals. */
    static final int REGISTERS = 1;
    /** Reads the program counter. */
    static final int PLACE = 2;
    /** Reads the count of instructions, or does what cannot be known. */
    static final int TIME = 4;
    /** Moves control by itself. */
    static final int CONTROL = 8;
    /** Loads from memory. */
    static final int LOAD = 16;
    /** Stores to memory. */
    static final int STORE = 32;
    /** Changes something other than registers and memory. */
    static final int CHANGE = 128;
    /** May not return. */
    static final int THROW = 64;
    /** Reads what is constant in a mode. */
    static final int MODE = 256;

    private static final String MODE_CONSTANT = "Lmimus/cpu/ModeConstant;";
    private static final Set<String> NUMBERS = Set.of("Z", "I", "J");

    private static final String ENV = "mimus/cpu/Env";
    private static final Set<String> BELOW = Set.of("bits", "error", "insn", "ieee");
    private static final Set<String> STATE = Set.of("next", "delayed", "nullified", "instructions");

    private final ClassFiles classes;
    private final Set<String> storage = new HashSet<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** @param env internal name of the env's class */
    Effects(ClassFiles classes, String env) {
        this.classes = classes;
        for (String at = env; ClassFiles.ours(at); at = classes.of(at).superName) {
            for (MethodNode method : classes.of(at).methods) {
                AnnotationNode declared = Accessor.declared(method.invisibleAnnotations);
                if (declared != null) {
                    storage.add(Accessor.of(declared, at, method.name, "").storage());
                }
            }
        }
    }

    boolean isEnv(String owner) {
        return ClassFiles.ours(owner) && classes.extend(owner, ENV);
    }

    /** Those of a call. */
    int of(String owner, String name, String descriptor) {
        if (!ClassFiles.ours(owner)) {
            return 0;
        }
        String key = owner + "." + name + descriptor;
        Integer effects = known.get(key);
        if (effects == null) {
            known.put(key, 0); // what it adds by calling itself is nothing new
            effects = find(owner, name, descriptor) | (name.equals("<init>") ? 0 : THROW);
            known.put(key, effects);
        }
        return effects;
    }

    private int find(String owner, String name, String descriptor) {
        String part = owner.substring("mimus/".length(), owner.lastIndexOf('/'));
        if (BELOW.contains(part)) {
            return part.equals("ieee") ? CHANGE : 0;
        }
        if (part.equals("memory") || isEnv(owner) && isPort(name)) {
            return access(name);
        }
        ClassFiles.Found found = classes.method(owner, name, descriptor);
        if (found == null) {
            return ClassFiles.ours(owner) && (classes.of(owner).access & Opcodes.ACC_INTERFACE) == 0
                    ? 0 // inherited from the JDK
                    : TIME | PLACE | CHANGE;
        }
        if (Accessor.declared(found.method().invisibleAnnotations) != null) {
            return REGISTERS;
        }
        if (found.isAbstract()) {
            return TIME | PLACE | CHANGE;
        }
        int effects = 0;
        for (AbstractInsnNode insn : found.method().instructions) {
            effects |= of(insn);
        }
        return effects;
    }

    /** Whether a method is a load or store. */
    static boolean isPort(String name) {
        return name.matches("(load|store|loadToStore|storeBack)(8|16|32|64)");
    }

    private static int access(String name) {
        if (name.startsWith("store") || name.startsWith("write")) {
            return STORE | CHANGE;
        }
        return name.startsWith("load") || name.startsWith("read") ? LOAD : name.startsWith("fetch") ? 0 : CHANGE;
    }

    /** Those of one bytecode. */
    int of(AbstractInsnNode insn) {
        if (insn instanceof MethodInsnNode call) {
            return of(call.owner, call.name, call.desc);
        }
        if (insn instanceof FieldInsnNode access) {
            boolean writes = access.getOpcode() == Opcodes.PUTFIELD || access.getOpcode() == Opcodes.PUTSTATIC;
            return (isEnv(access.owner) ? field(access) : 0) | (writes ? CHANGE : 0);
        }
        if (insn.getOpcode() >= Opcodes.IASTORE && insn.getOpcode() <= Opcodes.SASTORE) {
            return CHANGE;
        }
        return insn.getOpcode() == Opcodes.ATHROW ? THROW : 0;
    }

    /** Whether a field is the array behind accessors. */
    boolean isStorage(FieldNode field) {
        return storage.contains(field.name);
    }

    private int field(FieldInsnNode access) {
        FieldNode field = classes.field(access.owner, access.name);
        if (Accessor.declared(field.invisibleAnnotations) != null) {
            return REGISTERS;
        }
        if (isStorage(field)) {
            return REGISTERS;
        }
        boolean writes = access.getOpcode() == Opcodes.PUTFIELD;
        if (access.name.equals("pc")) {
            return writes ? CONTROL : PLACE;
        }
        if (STATE.contains(access.name)) {
            return writes ? CONTROL : TIME;
        }
        return constant(field) && !writes ? MODE : 0;
    }

    /** Whether a field is a number of which {@link EnvConstants} knows. */
    private static boolean constant(FieldNode field) {
        boolean stays = (field.access & Opcodes.ACC_FINAL) != 0 && (field.access & Opcodes.ACC_STATIC) == 0;
        boolean inMode = field.visibleAnnotations != null
                && field.visibleAnnotations.stream().anyMatch(annotation -> annotation.desc.equals(MODE_CONSTANT));
        return (stays || inMode) && NUMBERS.contains(field.desc);
    }
}
