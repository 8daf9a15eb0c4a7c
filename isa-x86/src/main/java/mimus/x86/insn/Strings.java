package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Flags;
import mimus.x86.state.StringPlaces;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** One step of string instructions. */
final class Strings {
    private Strings() {}

    @Op("A4 movs Yb, Xb")
    @Op("A5 movs Yv, Xv")
    static void movs(X86Env e, Width w, int segment, long mask, long linear) {
        long value = e.load(w, StringPlaces.source(e, segment, mask, linear));
        e.store(w, StringPlaces.destination(e, mask, linear), value);
        StringPlaces.move(e, w, X86Env.RSI, mask);
        StringPlaces.move(e, w, X86Env.RDI, mask);
    }

    @Op("AA stos Yb, AL")
    @Op("AB stos Yv, rAX")
    static void stos(X86Env e, Width w, long value, long mask, long linear) {
        e.store(w, StringPlaces.destination(e, mask, linear), value);
        StringPlaces.move(e, w, X86Env.RDI, mask);
    }

    @Op("AC lods AL, Xb")
    @Op("AD lods rAX, Xv")
    static long lods(X86Env e, Width w, int segment, long mask, long linear) {
        long value = e.load(w, StringPlaces.source(e, segment, mask, linear));
        StringPlaces.move(e, w, X86Env.RSI, mask);
        return value;
    }

    @Op("A6 cmps Xb, Yb")
    @Op("A7 cmps Xv, Yv")
    static void cmps(X86Env e, Width w, int segment, long mask, long linear) {
        long first = e.load(w, StringPlaces.source(e, segment, mask, linear));
        Flags.subtract(e, w, first, e.load(w, StringPlaces.destination(e, mask, linear)));
        StringPlaces.move(e, w, X86Env.RSI, mask);
        StringPlaces.move(e, w, X86Env.RDI, mask);
    }

    @Op("AE scas AL, Yb")
    @Op("AF scas rAX, Yv")
    static void scas(X86Env e, Width w, long value, long mask, long linear) {
        Flags.subtract(e, w, value, e.load(w, StringPlaces.destination(e, mask, linear)));
        StringPlaces.move(e, w, X86Env.RDI, mask);
    }
}
