package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another way to write some or all words of an instruction; its encoding refines the instruction's or is the same.
 *
 * <p>Listings prefer forms with a name of their own, then the form with the most fixed bits, of several the first; assembly accepts all that are not only {@link #shown}.
 */
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

    /** As {@link #pseudo}, but only in listings, because the text assembles to another instruction that does the same. */
    boolean shown() default false;

    /** The feature that the processor must have for this to be how it is written; empty: the instruction's. */
    String feature() default "";

    /** Container. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Alias[] value();
    }
}
