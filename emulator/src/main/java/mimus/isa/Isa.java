package mimus.isa;

import java.util.List;

/** A family of processors, found by {@link java.util.ServiceLoader}. */
public interface Isa {
    /** The processors of this family that a name can choose. */
    List<Target> targets();
}
