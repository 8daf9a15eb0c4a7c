package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Ports;
import mimus.x86.state.StringPlaces;
import mimus.x86.state.StringRuns;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Input from ports and output to them; each but one of a repeated instruction is one of its steps. */
final class InputOutput {
    private InputOutput() {}

    @Op(value = "E4 in AL, Ib", flow = Flow.SYSTEM)
    @Op(value = "E5 in eAX, Ib", flow = Flow.SYSTEM)
    static void in(X86Env e, Width w, long old, long port) {
        e.sized(narrow(w), X86Env.RAX, Ports.read(e, narrow(w), (int) port));
    }

    @Op(value = "EC in AL, DX", flow = Flow.SYSTEM)
    @Op(value = "ED in eAX, DX", flow = Flow.SYSTEM)
    static void inDx(X86Env e, Width w, long old, long port) {
        in(e, w, old, port);
    }

    @Op(value = "E6 out Ib, AL", flow = Flow.SYSTEM)
    @Op(value = "E7 out Ib, eAX", flow = Flow.SYSTEM)
    @Op(value = "EE out DX, AL", flow = Flow.SYSTEM)
    @Op(value = "EF out DX, eAX", flow = Flow.SYSTEM)
    static void out(X86Env e, Width w, long port, long value) {
        Ports.write(e, narrow(w), (int) port, narrow(w).zero(value));
    }

    /** No port is wider than 32 bits. */
    private static Width narrow(Width w) {
        return w.bits() == 64 ? Width.LONG : w;
    }

    private static void insOne(X86Env e, Width w, long mask, long linear) {
        Width unit = narrow(w);
        Ports.require(e, (int) e.w(X86Env.RDX), unit);
        long to = StringPlaces.destination(e, mask, linear);
        e.memory().requireWritable(to, unit.bytes());
        e.store(unit, to, Ports.read(e, unit, (int) e.w(X86Env.RDX)));
        StringPlaces.move(e, unit, X86Env.RDI, mask);
    }

    private static void outsOne(X86Env e, Width w, int segment, long mask, long linear) {
        Width unit = narrow(w);
        Ports.require(e, (int) e.w(X86Env.RDX), unit);
        long value = e.load(unit, StringPlaces.source(e, segment, mask, linear));
        Ports.write(e, unit, (int) e.w(X86Env.RDX), value);
        StringPlaces.move(e, unit, X86Env.RSI, mask);
    }

    @Op(value = "6C ins Yb, DX", flow = Flow.SYSTEM)
    @Op(value = "6D ins Yz, DX", flow = Flow.SYSTEM)
    static void ins(X86Env e, Width w, long mask, long linear) {
        insOne(e, w, mask, linear);
    }

    @Op(value = "6E outs DX, Xb", flow = Flow.SYSTEM)
    @Op(value = "6F outs DX, Xz", flow = Flow.SYSTEM)
    static void outs(X86Env e, Width w, int segment, long mask, long linear) {
        outsOne(e, w, segment, mask, linear);
    }

    @Op(value = "F3 6C whole ins Yb, DX", flow = Flow.BRANCH)
    @Op(value = "F3 6D whole ins Yz, DX", flow = Flow.BRANCH)
    static boolean repIns(X86Env e, Width w, long mask, long linear) {
        if (StringRuns.left(e, mask) != 0) {
            insOne(e, w, mask, linear);
            StringRuns.count(e, mask, 1);
        }
        return StringRuns.left(e, mask) != 0;
    }

    @Op(value = "F3 6E whole outs DX, Xb", flow = Flow.BRANCH)
    @Op(value = "F3 6F whole outs DX, Xz", flow = Flow.BRANCH)
    static boolean repOuts(X86Env e, Width w, int segment, long mask, long linear) {
        if (StringRuns.left(e, mask) != 0) {
            outsOne(e, w, segment, mask, linear);
            StringRuns.count(e, mask, 1);
        }
        return StringRuns.left(e, mask) != 0;
    }
}
