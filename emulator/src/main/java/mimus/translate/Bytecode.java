package mimus.translate;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The shortest bytecodes for numbers. */
final class Bytecode {
    private Bytecode() {}

    static void push(MethodVisitor method, long value, boolean wide) {
        if (wide) {
            pushLong(method, value);
        } else {
            push(method, (int) value);
        }
    }

    static void push(MethodVisitor method, int value) {
        if (value >= -1 && value <= 5) {
            method.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            method.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value == (short) value) {
            method.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            method.visitLdcInsn(value);
        }
    }

    static void pushLong(MethodVisitor method, long value) {
        if (value == 0 || value == 1) {
            method.visitInsn(Opcodes.LCONST_0 + (int) value);
        } else {
            method.visitLdcInsn(value);
        }
    }
}
