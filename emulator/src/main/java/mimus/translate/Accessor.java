package mimus.translate;

import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * One way to reach registers, declared with {@link mimus.cpu.RegisterAccess}.
 *
 * @param owner internal name of the class
 * @param name of the methods, or of the field
 * @param type descriptor of the value
 * @param storage name of the array behind the methods; empty for a field
 * @param zero number of the register that always reads as zero, or -1
 * @param wide whether values may be wider than those of other registers
 */
record Accessor(String owner, String name, String type, String storage, int zero, boolean wide) {
    private static final String ANNOTATION = "Lmimus/cpu/RegisterAccess;";

    /** The declaration among these annotations, or null. */
    static AnnotationNode declared(List<AnnotationNode> annotations) {
        if (annotations != null) {
            for (AnnotationNode annotation : annotations) {
                if (annotation.desc.equals(ANNOTATION)) {
                    return annotation;
                }
            }
        }
        return null;
    }

    /** What a method is declared to be, or null. */
    static Accessor of(ClassFiles.Found found) {
        AnnotationNode declared = found == null ? null : declared(found.method().invisibleAnnotations);
        if (declared == null) {
            return null;
        }
        Type[] types = Type.getArgumentTypes(found.method().desc);
        Type type = types.length == 1 ? Type.getReturnType(found.method().desc) : types[1];
        return of(declared, found.in().name, found.method().name, type.getDescriptor());
    }

    /** @param declaration what {@link #declared} found */
    static Accessor of(AnnotationNode declaration, String owner, String name, String type) {
        List<Object> values = declaration.values == null ? List.of() : declaration.values;
        int storage = values.indexOf("storage");
        int zero = values.indexOf("zero");
        int wide = values.indexOf("wide");
        return new Accessor(
                owner,
                name,
                type,
                storage < 0 ? "" : (String) values.get(storage + 1),
                zero < 0 ? -1 : (Integer) values.get(zero + 1),
                wide >= 0 && (Boolean) values.get(wide + 1));
    }

    /** The register that it reaches with a number; two accessors may share the array behind them. */
    GuestRegister register(int number) {
        return storage.isEmpty()
                ? new GuestRegister(owner, name, type, -1, false, wide)
                : new GuestRegister(owner, storage, type, number, number == zero, wide);
    }
}
