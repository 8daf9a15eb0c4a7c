package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;

/**
 * The families of registers that the system level has in AArch64 as in AArch32.
 *
 * @param maker of one register
 * @param suffix of their names
 */
record RegisterFamilies<S extends SystemLevel, R extends ControlRegister<S, R>>(Maker<S, R> maker, String suffix) {
    private static final List<String> POINTS = List.of("dbgbvr", "dbgbcr", "dbgwvr", "dbgwcr");

    /** Makes a register of its name and place, and of how it is read and written. */
    interface Maker<S, R> {
        R register(String name, String place, ToLongFunction<S> getter, ObjLongConsumer<S> setter);
    }

    /** Those that only keep what is written to them; each line has a name and a place. */
    List<R> kept(String lines) {
        List<R> all = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            int at = all.size();
            String[] words = line.split(" ", 2);
            all.add(maker.register(words[0], words[1], s -> s.plain[at], (s, v) -> s.plain[at] = v));
        }
        return all;
    }

    /**
     * Those of a timer.
     *
     * @param place of the first two, but for its last number
     * @param compare the place of the third, which has 64 bits
     */
    List<R> timer(String name, String place, String compare, Function<S, GenericTimer> timer) {
        R value = maker.register(
                name + "_tval" + suffix,
                place + 0,
                s -> timer.apply(s).left(),
                (s, v) -> timer.apply(s).left(v));
        R control = maker.register(
                name + "_ctl" + suffix,
                place + 1,
                s -> timer.apply(s).control(),
                (s, v) -> timer.apply(s).control(v));
        R comparison = maker.register(
                name + "_cval" + suffix,
                compare,
                s -> timer.apply(s).compare(),
                (s, v) -> timer.apply(s).compare(v));
        return List.of(value, control.field("enable", 0, 1).field("imask", 1, 1).field("istatus", 2, 1), comparison);
    }

    /**
     * Values and controls of breakpoints and watchpoints.
     *
     * @param place of all of them, but for the last two numbers
     */
    List<R> points(String place) {
        List<R> all = new ArrayList<>();
        for (int kind = 0; kind < POINTS.size(); kind++) {
            int of = kind;
            int count = kind < 2 ? Identification.BREAKPOINTS : Identification.WATCHPOINTS;
            for (int n = 0; n < count; n++) {
                int at = n;
                String name = POINTS.get(kind) + n + suffix;
                String where = place + n + " " + (4 + kind);
                all.add(maker.register(name, where, s -> s.debug[of][at], (s, v) -> s.debug[of][at] = v)
                        .then(SystemLevel::pointsChanged));
            }
        }
        return all;
    }
}
