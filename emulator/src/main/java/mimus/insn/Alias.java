package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Another way to write some words of an instruction; its encoding refines the instruction's. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Alias.All.class)
public @interface Alias {
    /** Assembly syntax; see {@link Insn#value}. */
    String value();

    /** Encoding; see {@link Insn#bits}. */
    String bits();

    /** A name of its own ({@code move} for {@code or}), not only a shorter operand list; can be switched off in listings. */
    boolean pseudo() default false;

    /** Container. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Alias[] value();
    }
}
