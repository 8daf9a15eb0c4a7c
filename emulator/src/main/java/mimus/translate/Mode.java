package mimus.translate;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mimus.cpu.Env;
import mimus.insn.InstructionSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * What is known of the instructions in one mode of a kind of processor, shared by all of that kind; one thread at a time.
 *
 * @param plainJumps whether a jump leads to the very address that the instruction computed
 * @param home one who may define classes in the nest of the env's class
 */
record Mode(Operations operations, MeaningReader reader, MethodHandles.Lookup home, boolean plainJumps) {
    /** All that can differ between two processors whose instructions have the same bytecode. */
    private record Kind(Class<?> instructions, BitSet present, Class<?> env, List<Long> constants) {}

    private static final Map<Kind, Mode> KNOWN = new ConcurrentHashMap<>();

    static Mode of(InstructionSet<?> instructions, Env env) {
        BitSet present = new BitSet();
        for (int op = 0; op < instructions.size(); op++) {
            present.set(op, instructions.present(op));
        }
        EnvConstants constants = new EnvConstants(env);
        Kind kind = new Kind(instructions.getClass(), present, env.getClass(), constants.all());
        return KNOWN.computeIfAbsent(kind, k -> make(instructions, env.getClass(), constants));
    }

    /** Whether a jump leads to the very address that the instruction computed. */
    private static boolean plainJumps(ClassFiles classes, String env) {
        List<Integer> opcodes = new ArrayList<>();
        for (AbstractInsnNode insn : classes.method(env, "jumpTo", "(J)V").method().instructions) {
            if (insn.getOpcode() >= 0) {
                opcodes.add(insn.getOpcode());
            }
        }
        return opcodes.equals(List.of(Opcodes.ALOAD, Opcodes.LLOAD, Opcodes.PUTFIELD, Opcodes.RETURN));
    }

    private static Mode make(InstructionSet<?> instructions, Class<?> env, EnvConstants constants) {
        Class<?> set = instructions.getClass();
        String envClass = Type.getInternalName(env);
        ClassFiles classes = new ClassFiles(set.getClassLoader());
        MeaningReader reader = new MeaningReader(classes, new Effects(classes, envClass), constants, envClass);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(env, MethodHandles.lookup());
            String home = MeaningReader.packageOf(Type.getInternalName(set));
            return new Mode(
                    new Operations(reader, envClass, home, instructions),
                    reader,
                    lookup,
                    plainJumps(classes, envClass));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
