package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a package of {@link Insn} methods: an {@link InstructionSet} to generate from them. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(InsnSet.All.class)
public @interface InsnSet {
    /** Simple name of the generated class. */
    String name();

    /** The env every method takes first. */
    Class<?> env();

    /**
     * A field in the first bits of encodings that is never all ones: such words are those of encodings without it.
     * Empty: there is none.
     */
    String prefix() default "";

    /** Container. */
    @Target(ElementType.PACKAGE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        InsnSet[] value();
    }
}
