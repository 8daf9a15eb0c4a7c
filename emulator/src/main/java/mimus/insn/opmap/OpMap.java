package mimus.insn.opmap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a package of {@link Op} methods: the {@link OpSet} to generate from them. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface OpMap {
    /** Simple name of the generated class. */
    String name();

    /** The env that methods may take first. */
    Class<?> env();

    /** The class whose constants {@code BYTE}, {@code WORD}, {@code LONG} and {@code QUAD} are widths of operations. */
    Class<?> width();

    /**
     * What methods that compute may take first: what {@code unit()} of the env returns. Its {@code finish()} is called
     * before results are written, so that an exception keeps them from it.
     */
    Class<?> unit();
}
