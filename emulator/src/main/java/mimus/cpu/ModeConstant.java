package mimus.cpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field of an env, a number or a boolean, that follows from {@link Architecture#mode}: as long as the mode is the same, so
 * is the field. The translator takes it for a constant.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModeConstant {}
