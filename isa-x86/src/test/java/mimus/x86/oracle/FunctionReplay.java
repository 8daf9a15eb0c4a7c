package mimus.x86.oracle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import mimus.ieee.Extended;
import mimus.insn.opmap.DecodedOp;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.Decoder;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Mode;
import mimus.x86.state.X86Env;

/** Computes again what {@code tools/oracle/x86/functions.c} let the processor compute: how far apart are the results? */
final class FunctionReplay {
    private static final List<String> NAMES = List.of(
            "f2xm1", "fyl2x", "fptan", "fpatan", "", "", "", "", "", "fyl2xp1", "", "fsincos", "", "", "fsin", "fcos");
    private static final int RECORD = 44;
    private static final int FLAGS = 0x43f;

    private final X86Architecture architecture = new X86Architecture(NativeReplay.FEATURES);
    private final X86Env env = new X86Env(NativeState.space(true), new Cpuid(NativeReplay.FEATURES, true), true);
    private final DecodedOp decoded;
    private long cases;
    private long different;
    private long farthest;
    private long otherFlags;
    private String worst = "";
    private String flags = "";

    FunctionReplay(String name) {
        int[] code = {0xd9, 0xf0 + NAMES.indexOf(name)};
        decoded = Decoder.decode(architecture.table(), i -> i < 2 ? code[i] : 0x90, Mode.LONG);
    }

    FunctionReplay replay(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
        byte[] record = new byte[RECORD];
        try {
            while (true) {
                in.readFully(record);
                one(ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN));
            }
        } catch (EOFException end) {
            return this;
        }
    }

    private void one(ByteBuffer record) {
        env.x87.initialize();
        env.x87.words.control(record.getShort() & 0xffff);
        int status = record.getShort();
        env.x87.full(7);
        set(env.x87.st(0), record);
        set(env.x87.st(1), record);
        env.x87.st(2).set(0, 0);
        String before = text(env.x87.st(0)) + ", " + text(env.x87.st(1)) + " control "
                + Integer.toHexString(env.x87.words.control());
        architecture.execute(env, decoded.op(), architecture.table().set().word(decoded));
        boolean popped = env.x87.words.top() == 1;
        Extended first = new Extended();
        Extended second = new Extended();
        set(first, record);
        set(second, record);
        long apart = Math.max(apart(first, env.x87.st(0)), popped ? 0 : apart(second, env.x87.st(1)));
        cases++;
        different += apart != 0 ? 1 : 0;
        if (apart > farthest) {
            farthest = apart;
            worst = before + ": " + text(first) + " " + text(second) + ", here " + text(env.x87.st(0)) + " "
                    + text(env.x87.st(1));
        }
        if (((status ^ env.x87.words.status()) & FLAGS) != 0) {
            otherFlags++;
            flags = before + ": " + Integer.toHexString(status & 0xffff) + ", here "
                    + Integer.toHexString(env.x87.words.status());
        }
    }

    private static void set(Extended x, ByteBuffer from) {
        long significand = from.getLong();
        x.set(from.getShort() & 0xffff, significand);
    }

    private static String text(Extended x) {
        return "%04x%016x".formatted(x.signExponent, x.significand);
    }

    /** How many numbers of the format are between two, and one. */
    private static long apart(Extended a, Extended b) {
        if (a.signExponent == b.signExponent) {
            return Math.abs(a.significand - b.significand);
        }
        long exponents = (a.signExponent & Extended.SPECIAL) - (b.signExponent & Extended.SPECIAL);
        if (Math.abs(exponents) > 1 || ((a.signExponent ^ b.signExponent) & Extended.SIGN) != 0) {
            return Long.MAX_VALUE;
        }
        return Math.abs((a.significand - b.significand) + (exponents << 63));
    }

    /** With the name of an instruction, replays standard input. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        FunctionReplay r = new FunctionReplay(arguments[0]).replay(System.in);
        out.printf(
                "%s: %d cases, %d not the same (%.2f %%), at most %d units of the last place apart; %d with other flags%n",
                arguments[0], r.cases, r.different, 100.0 * r.different / r.cases, r.farthest, r.otherFlags);
        if (r.farthest > 0) {
            out.println("    " + r.worst);
        }
        if (r.otherFlags > 0) {
            out.println("    " + r.flags);
        }
    }
}
