package mimus.x86.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mimus.abi.LinuxAbi;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.embedding.Emulator;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.memory.MemoryFault;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What handlers of signals find of x87, SSE and AVX, where the kernel's headers put it, and that they may change it. */
final class SignalFrameTest {
    private static final long STACK = 0x100000;
    private static final int SIZE = 0x4000;
    private static final long HANDLER = 0x400000;
    private static final long CODE = 0x500000;

    private Target target;
    private LinuxAbi abi;
    private Emulator emulator;
    private X86Env env;

    private void begin(String name) {
        target = Targets.named(name);
        abi = target.linux();
        emulator = Emulator.of(name).map(STACK, SIZE, "rw");
        env = (X86Env) emulator.cpu().env();
        abi.start(emulator.cpu(), CODE, STACK + SIZE - 8);
        env.x87.words.control(0x27f);
        env.x87.words.status(5 << 11 | 0x4100);
        env.x87.full(0x60);
        env.x87.st(0).set(0x4000, 0xc000000000000000L);
        env.x87.st(1).set(0xbfff, 0x8000000000000000L);
        env.mxcsr.write(0x3fa1);
        for (int part = 0; part < 4; part++) {
            env.v(3, part, 0x1111111111111111L * (part + 1));
        }
    }

    private void enter(boolean rich) {
        abi.enterHandler(
                emulator.cpu(),
                new SignalFrame(
                        11,
                        HANDLER,
                        rich,
                        0,
                        0x7000,
                        structure("siginfo"),
                        new byte[] {1, 2, 3, 4, 5, 6, 7, 8},
                        STACK + SIZE - 8,
                        structure("stack_t")));
        assertEquals(HANDLER, env.pc);
    }

    private Structure structure(String name) {
        return new Structure(abi.layouts().layout(name), false);
    }

    private void leave(boolean rich) {
        boolean popsNumber = !rich;
        env.r(X86Env.RSP, env.r(X86Env.RSP) + target.bits() / 8 * (popsNumber ? 2 : 1));
        assertEquals(5, abi.leaveHandler(emulator.cpu(), rich).mask()[4]);
        assertEquals(CODE, env.pc);
        assertEquals(STACK + SIZE - 8, env.r(X86Env.RSP));
    }

    /** Address of the {@code sigcontext}. */
    private long context(boolean rich) {
        String frame = rich ? "rt_sigframe" : "sigframe";
        String field = rich ? "rs_uc" : "sf_sc";
        long at = env.r(X86Env.RSP) + abi.layouts().layout(frame).field(field).offset();
        return rich ? at + abi.layouts().layout("ucontext").field("uc_mcontext").offset() : at;
    }

    private long pointerAt(long address) {
        return target.bits() == 64 ? env.load64(address) : env.load32(address) & 0xffffffffL;
    }

    private long fpstate(boolean rich) {
        int offset = abi.layouts().layout("sigcontext").field("fpstate").offset();
        return pointerAt(context(rich) + offset);
    }

    @ParameterizedTest
    @CsvSource({
        "amd64:x86-64-v1, true, false",
        "amd64:x86-64-v3, true, true",
        "i386:x86-64-v1, true, false",
        "i386:x86-64-v3, true, true",
        "i386:x86-64-v1, false, false",
        "i386:x86-64-v3, false, true"
    })
    void finds(String name, boolean rich, boolean extended) {
        begin(name);
        enter(rich);
        long old = fpstate(rich);
        long image = old;
        if (target.bits() == 32) { // struct _fpstate_32: first what FNSAVE stores
            assertEquals(0xffff027f, env.load32(old));
            assertEquals(0xffff6900, env.load32(old + 4));
            assertEquals(0xffffc3ff, env.load32(old + 8)); // registers 5 and 6 are valid
            assertEquals(0xc000000000000000L, env.load64(old + 28));
            assertEquals(0x6900, env.load16(old + 108));
            assertEquals(0, env.load16(old + 110));
            image += 112;
        }
        assertEquals(0, image % 64);
        assertEquals(0x027f, env.load16(image));
        assertEquals(0x6900, env.load16(image + 2));
        assertEquals(0x60, env.load16(image + 4));
        assertEquals(0x3fa1, env.load32(image + 24));
        assertEquals(0xc000000000000000L, env.load64(image + 32));
        assertEquals(0xbfff, env.load16(image + 56));
        assertEquals(0x2222222222222222L, env.load64(image + 160 + 16 * 3 + 8));
        int before = (int) (image - old);
        assertEquals(extended ? 0x46505853 : 0, env.load32(image + 464));
        assertEquals(extended ? before + 832 + 4 : 0, env.load32(image + 468));
        if (extended) {
            assertEquals(7, env.load64(image + 472));
            assertEquals(832, env.load32(image + 480));
            assertEquals(0x46505845, env.load32(image + 832));
            assertEquals(0x4444444444444444L, env.load64(image + 576 + 16 * 3 + 8));
        }
        env.x87.initialize();
        env.mxcsr.write(0x1f80);
        env.v(3, 1, 0);
        env.v(3, 2, 0);
        leave(rich);
        assertEquals(0x27f, env.x87.words.control());
        assertEquals(0x6900, env.x87.words.status());
        assertEquals(0x60, env.x87.full());
        assertEquals(0xc000000000000000L, env.x87.st(0).significand);
        assertEquals(0x3fa1, env.mxcsr.read());
        assertEquals(0x2222222222222222L, env.v(3, 1));
        assertEquals(extended ? 0x3333333333333333L : 0, env.v(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64:x86-64-v3", "i386:x86-64-v3"})
    void changes(String name) {
        begin(name);
        enter(true);
        long old = fpstate(true);
        boolean narrow = target.bits() == 32;
        long image = narrow ? old + 112 : old;
        env.store64(narrow ? old + 28 : image + 32, 0xa000000000000000L);
        env.store32(image + 24, 0x1f80);
        env.store64(image + 160 + 16 * 3, 77);
        env.store64(image + 576 + 16 * 3, 99);
        leave(true);
        assertEquals(0xa000000000000000L, env.x87.st(0).significand);
        assertEquals(0x1f80, env.mxcsr.read());
        assertEquals(77, env.v(3, 0));
        assertEquals(99, env.v(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64:x86-64-v3", "i386:x86-64-v3"})
    void withoutMarksOnlyWhatFxsaveKnows(String name) {
        begin(name);
        enter(true);
        long image = fpstate(true) + (target.bits() == 32 ? 112 : 0);
        env.store32(image + 464, 0);
        leave(true);
        assertEquals(0x2222222222222222L, env.v(3, 1));
        assertEquals(0, env.v(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64:x86-64-v3", "i386:x86-64-v3"})
    void withoutStateAllIsAsAtTheStart(String name) {
        begin(name);
        enter(true);
        int offset = abi.layouts().layout("sigcontext").field("fpstate").offset();
        env.store(target.bits() == 64 ? Width.QUAD : Width.LONG, context(true) + offset, 0);
        leave(true);
        assertEquals(0x37f, env.x87.words.control());
        assertEquals(0, env.x87.full());
        assertEquals(0x1f80, env.mxcsr.read());
        assertEquals(0, env.v(3, 0) | env.v(3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64:x86-64-v1", "amd64:x86-64-v3"})
    void impossibleStateIsRefused(String name) {
        begin(name);
        enter(true);
        env.store32(fpstate(true) + 24, 0x80000000);
        env.r(X86Env.RSP, env.r(X86Env.RSP) + 8);
        assertThrows(MemoryFault.class, () -> abi.leaveHandler(emulator.cpu(), true));
    }
}
