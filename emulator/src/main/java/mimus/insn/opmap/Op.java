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

    /** Container. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Op[] value();
    }
}
