package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An instruction that is known by name but has no meaning yet: executing it is an event that names it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Missing.All.class)
public @interface Missing {
    /** Assembly syntax; see {@link Insn#value}. */
    String value();

    /** Encoding; see {@link Insn#bits}. */
    String bits();

    /** Container. */
    @Target(ElementType.PACKAGE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Missing[] value();
    }
}
