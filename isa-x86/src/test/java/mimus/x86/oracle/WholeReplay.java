package mimus.x86.oracle;

import mimus.cpu.Cpu;
import mimus.memory.PagedSpace;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.state.Cpuid;
import mimus.x86.state.X86Env;
import mimus.x86.state.X86Registers;

/** Runs instructions of any kind, jumps too, from the states that {@code whole} of {@code tools/oracle/x86/native.c} makes. */
final class WholeReplay {
    /** A string instruction is done after fewer. */
    private static final int LONGEST = 64;

    private static final byte[] CLEAR = new byte[32];

    /** Memory that instructions may reach and nobody looks at. */
    private static final byte[] BEYOND = new byte[NativeState.BEYOND];

    private final PagedSpace space;
    private final X86Env env;
    private final Cpu<X86Env> cpu;
    private final boolean wide;

    WholeReplay(X86Architecture architecture, boolean wide) {
        this.wide = wide;
        space = NativeState.space(wide);
        env = new X86Env(space, new Cpuid(NativeReplay.FEATURES, wide), wide);
        cpu = new Cpu<>(env, X86Registers.of(wide), architecture, null);
    }

    /** The hash of all cases of an instruction. */
    int hash(byte[] code, long seed, int count, boolean jumps, boolean shown) {
        NativeHash all = new NativeHash();
        space.poke(NativeState.CODE, CLEAR, 0, CLEAR.length);
        space.poke(NativeState.CODE, code, 0, code.length);
        for (int n = 0; n < count; n++) {
            NativeState before = NativeState.whole(seed | n, wide, jumps);
            before.into(env, space);
            space.poke(NativeState.DATA + before.memory.length, BEYOND, 0, BEYOND.length);
            int signal = NativeReplay.signal(this::step);
            long place = env.pc - NativeState.CODE;
            if (signal == 0 && (place < 0 || place >= NativeState.CODE_SIZE)) {
                signal = 11;
            }
            NativeState after = NativeState.after(env, space, signal);
            all.add(after.hash(), 4);
            all.add(signal != 0 ? 0 : place, 8);
            if (shown) {
                System.out.println(n + after.changes(before) + " pc=" + Long.toHexString(signal != 0 ? 0 : place));
            }
        }
        return all.value();
    }

    /** A string instruction is as many as it has iterations. */
    private void step() {
        for (int i = 0; i < LONGEST && (i == 0 || env.pc == NativeState.CODE); i++) {
            cpu.run(env.instructions + 1, true);
        }
    }
}
