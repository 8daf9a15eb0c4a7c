package mimus.arm.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.BitField;
import mimus.cpu.Register;

/**
 * One register of the system level: where instructions and people find it, and what else changes with it.
 *
 * @param <S> the state that holds it
 * @param <R> its own class
 */
abstract class ControlRegister<S extends SystemLevel, R extends ControlRegister<S, R>> {
    private final String name;
    private final int place;
    private final ToLongFunction<S> getter;
    private final ObjLongConsumer<S> setter;
    private final List<BitField> fields = new ArrayList<>();
    private Consumer<S> effect = state -> {};
    private boolean outside = true;

    /**
     * @param place as instructions encode it
     * @param setter null for a register that is read-only
     */
    ControlRegister(String name, int place, ToLongFunction<S> getter, ObjLongConsumer<S> setter) {
        this.name = name;
        this.place = place;
        this.getter = getter;
        this.setter = setter;
    }

    /** Registers by their places. */
    static <R extends ControlRegister<?, R>> Map<Integer, R> byPlace(List<R> registers) {
        Map<Integer, R> places = new HashMap<>();
        registers.forEach(register -> places.put(register.place(), register));
        return places;
    }

    /** This. */
    abstract R self();

    R field(String fieldName, int lsb, int width) {
        fields.add(new BitField(fieldName, lsb, width));
        return self();
    }

    /** What follows from a write. */
    R then(Consumer<S> how) {
        effect = how;
        return self();
    }

    /** Shows it to instructions only, since it is known to others by another name. */
    R hidden() {
        outside = false;
        return self();
    }

    public String name() {
        return name;
    }

    /** As instructions encode it. */
    public int place() {
        return place;
    }

    boolean isReadOnly() {
        return setter == null;
    }

    boolean isShown() {
        return outside;
    }

    long get(S state) {
        return getter.applyAsLong(state);
    }

    /** Sets it as an instruction does, and lets follow what follows. */
    void write(S state, long value) {
        set(state, value);
    }

    /** Sets all of it, and lets follow what follows. */
    final void set(S state, long value) {
        setter.accept(state, value);
        effect.accept(state);
    }

    /** Its declaration for all who look from outside. */
    Register<ArmEnv> register(int bits, Function<ArmEnv, S> state) {
        Register<ArmEnv> register =
                Register.<ArmEnv>of(name, bits, e -> get(state.apply(e))).group("system");
        if (!isReadOnly()) {
            register.writable((e, value) -> set(state.apply(e), value));
        }
        fields.forEach(field -> register.field(field.name(), field.lsb(), field.width()));
        return register;
    }
}
