package mimus.insn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a static method, the meaning of one instruction, to its encoding and its assembly syntax.
 *
 * <p>The method's first parameter is the env; the others are named like fields of the encoding and are {@code int}, or
 * {@code long} where a scaled field needs it. What the method returns follows from {@link #flow}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Insn.All.class)
public @interface Insn {
    /**
     * Assembly syntax as the manual prints it; words that name fields are operands. One in angle brackets brings its own
     * punctuation and may be empty, also inside the mnemonic: {@code ldr<cond> rt, [rn<offset>]}.
     */
    String value();

    /**
     * Encoding, first bit first as in the manual: literal bits, {@code name:width}, {@code name:swidth} (signed),
     * {@code name.place:width} (lands at bit {@code place} of the value), {@code -} (ignored), {@code name=value} (no bit:
     * the value of a field, or what is added to it); {@code name:width!15} is never 15: such words are those of others.
     * In an {@link Alias}, a field may be repeated: words whose repeated bits differ are not written that way.
     */
    String bits();

    /**
     * Words of the encoding that are not this instruction, by values of fields: {@code "q=0 size=3"}, {@code
     * "immh=1xxx"}. A word is not if it has the values of one of the texts; it may be another instruction.
     */
    String[] reserved() default {};

    /** {@link InsnSet#name} of the set that it belongs to, where a package has several; empty: the first. */
    String set() default "";

    /** How control goes on. */
    Flow flow() default Flow.NEXT;

    /** Whether it leaves a return address: a call. */
    boolean link() default false;

    /** The feature of the processor it needs; empty: always there. */
    String feature() default "";

    /** Container. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Insn[] value();
    }
}
