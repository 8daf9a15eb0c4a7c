package mimus.translate;

import java.util.List;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * One way to reach registers, declared with {@link mimus.cpu.RegisterAccess}.
 *
 * @param owner internal name of the class
 * @param name of the methods, or of the field
 * @param type descriptor of the value
 * @param field whether it is a field
 * @param zero number of the register that always reads as zero, or -1
 */
record Accessor(String owner, String name, String type, boolean field, int zero) {
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

    static int zero(AnnotationNode declaration) {
        return declaration.values == null ? -1 : (Integer) declaration.values.get(1);
    }

    String readerDescriptor() {
        return "(I)" + type;
    }

    String writerDescriptor() {
        return "(I" + type + ")V";
    }
}
