package mimus.linux.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is a system call, named as the kernel names its entry point without {@code sys_}.
 *
 * <p>A {@link Task}, {@link Process} or {@link Kernel} parameter is the caller's; each other one takes the next argument:
 *
 * <ul>
 *   <li>{@code int}: 32 bits, signed;
 *   <li>{@code long}: an address, a size or an {@code unsigned long}, zero-extended from the ABI's width;
 *   <li>{@code @}{@link Signed}{@code  long}: a {@code long} of the ABI, sign-extended;
 *   <li>{@code @}{@link Wide}{@code  long}: 64 bits on every ABI, in two registers where one is too narrow;
 *   <li>{@code String}: a file name: the bytes up to a zero, one char each ({@code EFAULT}, {@code ENAMETOOLONG});
 *   <li>{@code @}{@link Flags}{@code ("O") int} or {@code long}: a set of bits, made generic by a group of constants;
 *   <li>{@code @}{@link Number}{@code ("F") int}: a number of a group of constants, made generic.
 * </ul>
 *
 * <p>It returns the result, or throws {@link Errno#failure}, or {@link Wait} if it cannot finish now. A fault of memory
 * that it meets is {@code EFAULT}. One that returns {@code void} has set the caller's registers itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Syscall {
    /** What a signal that interrupts the call makes of it. */
    Restart restart() default Restart.IF_ASKED;

    /** What of the call is not there, in a few words; empty if nothing is known to be missing. */
    String lacks() default "";

    /** Whether it does nothing but fail, as on a system where guests have no right to it; with why in {@link #lacks}. */
    boolean refused() default false;
}
