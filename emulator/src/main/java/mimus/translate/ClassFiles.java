package mimus.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Our own compiled classes, as their files describe them. */
final class ClassFiles {
    private final ClassLoader loader;
    private final Map<String, ClassNode> read = new HashMap<>();

    ClassFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** Whether a class, by its internal name, is one of ours. */
    static boolean ours(String name) {
        return name.startsWith("mimus/");
    }

    /** A method, and the class it was found in. */
    record Found(ClassNode in, MethodNode method) {
        boolean isStatic() {
            return (method.access & Opcodes.ACC_STATIC) != 0;
        }

        boolean isAbstract() {
            return (method.access & Opcodes.ACC_ABSTRACT) != 0;
        }
    }

    ClassNode of(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    private ClassNode load(String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            ClassNode node = new ClassNode();
            new ClassReader(in).accept(node, ClassReader.SKIP_FRAMES);
            node.methods.forEach(ClassFiles::loadTwice);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has a local loaded twice where the compiler copies it on the stack, as it does for {@code e.x |= y}: so every use of
     * it has a load of its own.
     */
    private static void loadTwice(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            boolean copied = insn.getNext() != null && insn.getNext().getOpcode() == Opcodes.DUP;
            if (insn.getOpcode() == Opcodes.ALOAD && copied) {
                method.instructions.set(insn.getNext(), insn.clone(Map.of()));
            }
        }
    }

    /** The method that a call means, which the class may have inherited; null if it is not in a class of ours. */
    Found method(String owner, String name, String descriptor) {
        for (String at = owner; ours(at); at = of(at).superName) {
            for (MethodNode method : of(at).methods) {
                if (method.name.equals(name) && method.desc.equals(descriptor)) {
                    return new Found(of(at), method);
                }
            }
        }
        return null;
    }

    /** The field that an instruction means, which the class may have inherited; null if it is not in a class of ours. */
    FieldNode field(String owner, String name) {
        for (String at = owner; ours(at); at = of(at).superName) {
            for (FieldNode field : of(at).fields) {
                if (field.name.equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The class that declares a field, which another may have inherited; both are of ours. */
    String declarer(String owner, String name) {
        String at = owner;
        while (of(at).fields.stream().noneMatch(field -> field.name.equals(name))) {
            at = of(at).superName;
        }
        return at;
    }

    /** Whether a class is another, or extends it. */
    boolean extend(String name, String other) {
        for (String at = name; ours(at); at = of(at).superName) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest class that both are or extend. */
    String commonSuperclass(String a, String b) {
        String at = a;
        while (ours(at) && !extend(b, at)) {
            at = of(at).superName;
        }
        return ours(at) ? at : "java/lang/Object";
    }
}
