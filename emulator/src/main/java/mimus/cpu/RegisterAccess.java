package mimus.cpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what an env offers to reach registers, so that the translator can keep them elsewhere while a region runs.
 *
 * <p>On a pair of methods of one name: {@code r(number)} reads, {@code r(number, value)} writes. On a field: the register
 * itself. Nobody else may touch the storage behind it, and only instructions, the env itself and whoever looks between
 * two instructions may call it.
 */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface RegisterAccess {
    /** On methods: the field that holds the registers, an array that the number indexes; private in the env's own class only. */
    String storage() default "";

    /** The number of the register that always reads as zero, or -1. */
    int zero() default -1;

    /** Whether values may have more bits than {@link Architecture#registerBits} says of the others. */
    boolean wide() default false;
}
