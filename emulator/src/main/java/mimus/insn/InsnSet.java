package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a package of {@link Insn} methods: the {@link InstructionSet} to generate from them. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface InsnSet {
    /** Simple name of the generated class. */
    String name();

    /** The env every method takes first. */
    Class<?> env();
}
