package mimus.insn.opmap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mimus.insn.Flow;

/**
 * Binds a static method, the meaning of an instruction, to one row of the opcode map; {@link OpRow} has the notation.
 *
 * <p>The method may take the env and the {@code Width} of the operation first. Then come, in the order of the row, its
 * operands: numbers are {@code long}, zero-extended from their width; registers that hold more than a number are
 * {@code int}, their numbers. An {@code int} or {@code long} after those is bound by its name to a component of
 * {@link DecodedOp}. A first operand that the method takes no parameter for is only written.
 *
 * <p>A method that takes no env and gets {@code long} for vectors is applied to each 64 bits of them; it may take the unit
 * of the {@link OpMap} first. A method with one parameter more than a row without VEX has operands is given the first one
 * twice, as destination and as source.
 *
 * <p>What the method returns is written to the first operand; or it is whether a branch is taken, or where an indirect
 * jump leads.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Op.All.class)
public @interface Op {
    /** The row: encoding, mnemonic, operands. */
    String value();

    /** How control goes on. */
    Flow flow() default Flow.NEXT;

    /** Whether it leaves a return address on the stack: a call. */
    boolean link() default false;

    /** The feature of the processor it needs; empty: always there. */
    String feature() default "";

    /** Which 64 bits of vectors a method that is applied to each gets together. */
    Halves halves() default Halves.EACH;

    /** Which parts of two vectors make one of the result. */
    enum Halves {
        /** One of each, in the same place. */
        EACH,
        /** In each 128 bits, the two of the first vector make the low part, those of the second the high one. */
        PAIRS
    }

    /** Container. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Op[] value();
    }
}
