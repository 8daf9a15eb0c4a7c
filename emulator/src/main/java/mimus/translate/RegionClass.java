package mimus.translate;

import java.lang.invoke.MethodHandles;
import mimus.cpu.Region;
import mimus.memory.MemoryPort;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class around one region's code; its constants are static, so that HotSpot sees through them. */
final class RegionClass {
    static final String PORT = "PORT";
    static final String PORT_CLASS = Type.getInternalName(MemoryPort.class);
    static final String PORT_TYPE = Type.getDescriptor(MemoryPort.class);
    static final String PLACES = "PLACES";
    static final String PLACES_CLASS = Type.getInternalName(Places.class);
    static final String PLACES_TYPE = Type.getDescriptor(Places.class);
    static final String VALID = "valid";

    private static final String CODE = Type.getInternalName(Region.Code.class);
    private static final String LOOKUP = Type.getDescriptor(MethodHandles.Lookup.class);
    private static final String HANDLES = Type.getInternalName(MethodHandles.class);

    private final ClassWriter writer;
    private final String name;

    RegionClass(String home, ClassFiles classes) {
        name = home + "/Region";
        writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String a, String b) {
                return classes.commonSuperclass(a, b);
            }
        };
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", new String[] {CODE});
        int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(constant, PORT, PORT_TYPE, null, null).visitEnd();
        writer.visitField(constant, PLACES, PLACES_TYPE, null, null).visitEnd();
        writer.visitField(Opcodes.ACC_STATIC, VALID, "Z", null, null).visitEnd();
        initialiser();
        constructor();
        expire();
    }

    String name() {
        return name;
    }

    /** Begins the method that runs the region. */
    MethodVisitor run() {
        return writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "(Lmimus/cpu/Env;I)V", null, null);
    }

    private void initialiser() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        constant(method, 0, PORT, PORT_CLASS, PORT_TYPE);
        constant(method, 1, PLACES, PLACES_CLASS, PLACES_TYPE);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitFieldInsn(Opcodes.PUTSTATIC, name, VALID, "Z");
        method.visitInsn(Opcodes.RETURN);
        end(method);
    }

    private void constant(MethodVisitor method, int index, String field, String type, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, HANDLES, "lookup", "()" + LOOKUP, false);
        method.visitLdcInsn("_");
        method.visitLdcInsn(Type.getType(Object[].class));
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                HANDLES,
                "classData",
                "(" + LOOKUP + "Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        method.visitTypeInsn(Opcodes.CHECKCAST, "[Ljava/lang/Object;");
        Bytecode.push(method, index);
        method.visitInsn(Opcodes.AALOAD);
        method.visitTypeInsn(Opcodes.CHECKCAST, type);
        method.visitFieldInsn(Opcodes.PUTSTATIC, name, field, descriptor);
    }

    private void constructor() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        end(method);
    }

    private void expire() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "expire", "()V", null, null);
        method.visitCode();
        method.visitInsn(Opcodes.ICONST_0);
        method.visitFieldInsn(Opcodes.PUTSTATIC, name, VALID, "Z");
        method.visitInsn(Opcodes.RETURN);
        end(method);
    }

    private static void end(MethodVisitor method) {
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /**
     * Makes it a class, and an object of that.
     *
     * @param home one who may define classes in the package of the instructions
     */
    Region.Code define(MethodHandles.Lookup home, MemoryPort port, Places places) {
        writer.visitEnd();
        try {
            MethodHandles.Lookup hidden =
                    home.defineHiddenClassWithClassData(writer.toByteArray(), new Object[] {port, places}, true);
            return (Region.Code) hidden.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
