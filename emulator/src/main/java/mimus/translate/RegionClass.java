package mimus.translate;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.Region;
import mimus.memory.Memory;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class around one region's code; its constants are static, so that HotSpot sees through them. */
final class RegionClass {
    static final String CROSSING_CLASS = Type.getInternalName(Crossing.class);
    static final String PLACES_CLASS = Type.getInternalName(Places.class);
    static final String ARCHITECTURE_CLASS = Type.getInternalName(Architecture.class);
    static final String MEMORY_CLASS = Type.getInternalName(Memory.class);
    static final String CODE = Type.getInternalName(Region.Code.class);

    /** Descriptor of the method that runs a region. */
    static final String RUN = "(Lmimus/cpu/Env;JI)Z";

    static final String MAPPING = "mapping";

    private static final String LOOKUP = Type.getDescriptor(MethodHandles.Lookup.class);
    private static final String HANDLES = Type.getInternalName(MethodHandles.class);

    private final List<Object> values = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
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
        writer.visitField(Opcodes.ACC_STATIC, MAPPING, "I", null, null).visitEnd();
        constructor();
        standFor();
    }

    String name() {
        return name;
    }

    /** Begins the method that runs the region. */
    Narrowing run() {
        return new Narrowing(new Pruning(writer.visitMethod(Opcodes.ACC_PUBLIC, "run", RUN, null, null)));
    }

    /** Puts an object on the stack, from a static final field. */
    void load(MethodVisitor method, Object value, Class<?> type) {
        method.visitFieldInsn(Opcodes.GETSTATIC, name, constant(value, type), Type.getDescriptor(type));
    }

    private String constant(Object value, Class<?> type) {
        int index = values.indexOf(value);
        if (index < 0) {
            index = values.size();
            values.add(value);
            types.add(type);
            int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, "C" + index, Type.getDescriptor(type), null, null)
                    .visitEnd();
        }
        return "C" + index;
    }

    private void initialiser() {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        for (int i = 0; i < values.size(); i++) {
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
            Bytecode.push(method, i);
            method.visitInsn(Opcodes.AALOAD);
            method.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(types.get(i)));
            method.visitFieldInsn(Opcodes.PUTSTATIC, name, "C" + i, Type.getDescriptor(types.get(i)));
        }
        method.visitInsn(Opcodes.RETURN);
        end(method);
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
    Region.Code define(MethodHandles.Lookup home) {
        initialiser();
        writer.visitEnd();
        try {
            MethodHandles.Lookup hidden = home.defineHiddenClassWithClassData(
                    writer.toByteArray(), values.toArray(), true, MethodHandles.Lookup.ClassOption.NESTMATE);
            return (Region.Code) hidden.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
