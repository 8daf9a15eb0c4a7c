package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An instruction that is known by name but has no meaning yet: executing it is an event that names it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Missing.All.class)
public @interface Missing {
    /** Assembly syntax; see {@link Insn#value}. */
    String value();

    /** Encoding; see {@link Insn#bits}. */
    String bits();

    /** The feature of the processor without which it is not even missing; empty: always. */
    String feature() default "";

    /** Container. */
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Missing[] value();
    }
}
