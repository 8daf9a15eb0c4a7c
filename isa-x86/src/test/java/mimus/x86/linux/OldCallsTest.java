package mimus.x86.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mimus.abi.LinuxAbi;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.isa.Targets;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only i386 programs ask of the system; expected values are those of Linux 6 on a real processor. */
final class OldCallsTest {
    private static final long DATA = 0x100000;
    private static final long CODE = 0x200000;

    private final LinuxAbi abi = Targets.named("i386").linux();
    private final Emulator emulator = Emulator.of("i386").map(DATA, 4096, "rw").map(CODE, 4096, "rwx");
    private final X86Env env = (X86Env) emulator.cpu().env();

    @BeforeEach
    void begin() {
        abi.start(emulator.cpu(), CODE, DATA + 4096);
    }

    private int call(String name, long... arguments) {
        int[] registers = {X86Env.RBX, X86Env.RCX, X86Env.RDX};
        for (int i = 0; i < arguments.length; i++) {
            env.r(registers[i], arguments[i]);
        }
        env.resumeAt(CODE);
        env.store16(CODE, 0x80cd);
        assertTrue(abi.privateCall(emulator.cpu(), name));
        return (int) env.r(X86Env.RAX);
    }

    private void describe(int number, long base, int limit, int flags) {
        env.store32(DATA, number);
        env.store32(DATA + 4, (int) base);
        env.store32(DATA + 8, limit);
        env.store32(DATA + 12, flags);
    }

    @Test
    void localSegments() {
        describe(0, 0x12345678, 15, 0x41);
        assertEquals(0, call("modify_ldt", 0x11, DATA, 16));
        describe(1, 0x1000, 0xfffff, 0x55);
        assertEquals(0, call("modify_ldt", 0x11, DATA, 16));
        describe(2, 0x1000, 0xf00, 0x40);
        assertEquals(0, call("modify_ldt", 0x11, DATA, 16));
        assertEquals(24, call("modify_ldt", 0, DATA + 64, 24));
        assertEquals(0x1250f3345678000fL, env.load64(DATA + 64));
        assertEquals(0x00dffb001000ffffL, env.load64(DATA + 72));
        assertEquals(0x0010f30010000f00L, env.load64(DATA + 80));
        describe(8192, 0, 1, 0x40);
        assertEquals(-22, call("modify_ldt", 0x11, DATA, 16));
        assertEquals(-38, call("modify_ldt", 7, DATA, 16));
    }

    @Test
    void limitsOfLocalSegments() {
        describe(0, DATA + 64, 15, 0x41);
        call("modify_ldt", 1, DATA, 16);
        env.segments.load(Segments.FS, 7);
        byte[] load = {0x64, (byte) 0x8b, 0x01}; // mov eax, fs:[ecx]
        emulator.write(CODE, load).write(DATA + 64 + 12, new byte[] {4, 3, 2, 1});
        emulator.set("ecx", 12).set("pc", CODE).run(1);
        assertEquals(0x01020304, env.r(X86Env.RAX));
        for (int offset : new int[] {13, 15, 16, -1}) {
            emulator.set("ecx", offset & 0xffffffffL).set("pc", CODE);
            assertTrue(String.valueOf(emulator.run(1)).contains("rotection"), () -> "offset " + offset);
        }
        Trap refused = assertThrows(Trap.class, () -> env.segments.load(Segments.FS, 0x1237));
        assertEquals(0x1234, ((Trap.Protection) refused).code() >> 8);
    }

    @Test
    void threadLocalSegments() {
        describe(-1, 0x5000, 0xfffff, 0x51);
        abi.threadPointer(emulator.cpu(), DATA);
        int number = env.load32(DATA);
        env.segments.load(Segments.GS, number << 3 | 3);
        assertEquals(0x5000, env.segments.base(Segments.GS));
        describe(number, 0, 0, 0);
        assertEquals(0, call("get_thread_area", DATA));
        assertEquals(0x5000, env.load32(DATA + 4));
        assertEquals(0xfffff, env.load32(DATA + 8));
        assertEquals(0x51, env.load32(DATA + 12));
        describe(3, 0, 0, 0);
        assertEquals(-22, call("get_thread_area", DATA));
    }

    @Test
    void sysenterComesBackBehindTheInt() {
        env.store16(CODE, 0x340f);
        env.store32(DATA + 0x100, 77);
        env.r(X86Env.RBP, DATA + 0x100);
        assertEquals(77, abi.argument(emulator.cpu(), 5));
        env.resumeAt(CODE);
        abi.succeed(emulator.cpu(), 5);
        assertEquals(CODE + 4, env.pc);
        assertEquals(DATA + 0x100, env.r(X86Env.RSP));
        assertEquals(77, env.r(X86Env.RBP));
        assertEquals(5, env.r(X86Env.RAX));
    }

    @Test
    void handlersReturnToThePageOfOurs() {
        byte[] page = abi.trampolines();
        int old = (int) Vdso.RETURN;
        assertEquals(0x58, page[old]); // pop eax; mov eax, 119; int 0x80
        assertEquals(119, page[old + 2]);
        assertEquals((byte) 173, page[(int) Vdso.RICH_RETURN + 1]);
        assertEquals(DATA + Vdso.CALL, abi.auxiliary(DATA).get("AT_SYSINFO"));
    }
}
