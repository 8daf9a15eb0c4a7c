package mimus.translate;

import java.lang.invoke.MethodHandles;
import mimus.cpu.Architecture;
import mimus.cpu.HookTable;
import mimus.cpu.Region;
import mimus.memory.DirectPort;
import mimus.memory.Memory;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class around one region's code; its constants are static, so that HotSpot sees through them. */
final class RegionClass {
    static final String PORT = "PORT";
    static final String PORT_CLASS = Type.getInternalName(DirectPort.class);
    static final String PORT_TYPE = Type.getDescriptor(DirectPort.class);
    static final String PLACES = "PLACES";
    static final String PLACES_CLASS = Type.getInternalName(Places.class);
    static final String PLACES_TYPE = Type.getDescriptor(Places.class);
    static final String ARCHITECTURE = "ARCHITECTURE";
    static final String ARCHITECTURE_CLASS = Type.getInternalName(Architecture.class);
    static final String ARCHITECTURE_TYPE = Type.getDescriptor(Architecture.class);
    static final String MEMORY = "MEMORY";
    static final String MEMORY_CLASS = Type.getInternalName(Memory.class);
    static final String MEMORY_TYPE = Type.getDescriptor(Memory.class);
    static final String HOOKS = "HOOKS";
    static final String HOOKS_CLASS = Type.getInternalName(HookTable.class);
    static final String HOOKS_TYPE = Type.getDescriptor(HookTable.class);
    static final String MAPPING = "mapping";

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
        writer.visit(Opcodes.V17, access, name, null, CODE, null);
        int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(constant, PORT, PORT_TYPE, null, null).visitEnd();
        writer.visitField(constant, PLACES, PLACES_TYPE, null, null).visitEnd();
        writer.visitField(constant, ARCHITECTURE, ARCHITECTURE_TYPE, null, null).visitEnd();
        writer.visitField(constant, MEMORY, MEMORY_TYPE, null, null).visitEnd();
        writer.visitField(constant, HOOKS, HOOKS_TYPE, null, null).visitEnd();
        writer.visitField(Opcodes.ACC_STATIC, MAPPING, "I", null, null).visitEnd();
        initialiser();
        constructor();
        standFor();
    }

    String name() {
        return name;
    }

    /** Begins the method that runs the region. */
    Narrowing run() {
        return new Narrowing(
                new Pruning(writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "(Lmimus/cpu/Env;J)Z", null, null)));
    }

    private void initialiser() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        constant(method, 0, PORT, PORT_CLASS, PORT_TYPE);
        constant(method, 1, PLACES, PLACES_CLASS, PLACES_TYPE);
        constant(method, 2, ARCHITECTURE, ARCHITECTURE_CLASS, ARCHITECTURE_TYPE);
        constant(method, 3, MEMORY, MEMORY_CLASS, MEMORY_TYPE);
        constant(method, 4, HOOKS, HOOKS_CLASS, HOOKS_TYPE);
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
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, CODE, "<init>", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        end(method);
    }

    private void standFor() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "standFor", "(I)V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ILOAD, 1);
        method.visitFieldInsn(Opcodes.PUTSTATIC, name, MAPPING, "I");
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
     * @param home one who may define classes in the nest of the env's class
     */
    Region.Code define(
            MethodHandles.Lookup home, Memory memory, Architecture<?> architecture, Places places, HookTable hooks) {
        writer.visitEnd();
        Object[] data = {memory.port(), places, architecture, memory, hooks};
        try {
            MethodHandles.Lookup hidden = home.defineHiddenClassWithClassData(
                    writer.toByteArray(), data, true, MethodHandles.Lookup.ClassOption.NESTMATE);
            return (Region.Code) hidden.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
