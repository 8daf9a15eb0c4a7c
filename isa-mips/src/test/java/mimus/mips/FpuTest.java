package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.cpu.Schema;
import mimus.cpu.Snapshot;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import mimus.mips.state.MipsEnv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the floating-point unit is beside its instructions: views of registers, control, and the choice of NaNs. */
final class FpuTest {
    private static final long CODE = 0x1000;
    private static final int SIGNALLING_2008 = 0x7fa00001;

    private static void run(Emulator emulator, String... lines) {
        emulator.map(CODE, 0x1000, "rwx").assemble(CODE, lines);
        emulator.set("pc", CODE).run(lines.length);
    }

    /** P14: write one view, read all others. */
    @Test
    void doublesOf32BitProcessorsArePairs() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.set("f2.d", 0x1122334455667788L);
            assertEquals(0x55667788, emulator.get("f2"));
            assertEquals(0x11223344, emulator.get("f3.s"));
            emulator.cpu().write(38 + 3, 0x99aabbccL);
            assertEquals(0x99aabbcc55667788L, emulator.get("f2.d"));
            assertEquals(0x99aabbccL, emulator.get("f3.d"));
        }
    }

    @Test
    void with64BitRegistersOddOnesStandAlone() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.set("status.fr", 1).set("f2.d", -1).set("f3.d", 0x1122334455667788L);
            assertEquals(0x55667788, emulator.get("f3"));
            assertEquals(-1, emulator.get("f2.d"));
        }
        try (Emulator emulator = Emulator.of("mips64")) {
            emulator.cpu().write(38 + 3, 0x1122334455667788L);
            emulator.set("f3.s", 0xffffffffL);
            assertEquals(0x11223344ffffffffL, emulator.get("f3.d"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips64"})
    void aSnapshotKeepsTheWidthOfTheRegisters(String architecture) {
        try (Emulator emulator = Emulator.of(architecture);
                Emulator other = Emulator.of(architecture)) {
            emulator.set("status.fr", emulator.get("status.fr") ^ 1);
            for (int n = 0; n < 32; n++) {
                emulator.set("f" + n + ".s", n + 1);
            }
            restore(architecture, other.cpu(), save(architecture, emulator.cpu()));
            for (int n = 0; n < 32; n++) {
                assertEquals(n + 1, other.get("f" + n + ".s"));
            }
        }
    }

    private static <E extends Env> byte[] save(String architecture, Cpu<E> cpu) {
        return Snapshot.write(new Schema<>(architecture, cpu.registers()), cpu.env());
    }

    private static <E extends Env> void restore(String architecture, Cpu<E> cpu, byte[] snapshot) {
        Snapshot.read(new Schema<>(architecture, cpu.registers()), cpu.env(), snapshot);
    }

    /** Every bit that is written is read, but for reserved ones and those that the processor fixes. */
    @Test
    void controlKeepsWhatCanBeWritten() {
        try (Emulator emulator = Emulator.of("mips64")) {
            for (int bit = 0; bit < 32; bit++) {
                emulator.set("fcsr", 1L << bit);
                assertEquals(bit >= 18 && bit <= 22 ? 0 : 1L << bit, emulator.get("fcsr"), "bit " + bit);
            }
            emulator.set("fcsr", 0).set("fcsr.fcc5", 1).set("fcsr.rm", 2);
            assertEquals(0x20, emulator.get("fccr"));
            assertEquals(2, emulator.get("fenr"));
        }
    }

    /** FCSR.NAN2008 and ABS2008: NaNs keep their fraction, conversions saturate, ABS only changes the sign. */
    @Test
    void nan2008IsTheOperatingSystemsChoice() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.env(MipsEnv.class).fcsr.standard2008(true);
            emulator.set("f2", SIGNALLING_2008).set("f4", 0xff800000L);
            run(
                    emulator,
                    "abs.s $f8, $f4",
                    "abs.s $f10, $f2",
                    "add.s $f12, $f2, $f4",
                    "trunc.w.s $f14, $f4",
                    "cvt.w.s $f16, $f2");
            assertEquals(0x7f800000, emulator.get("f8"));
            assertEquals(SIGNALLING_2008, emulator.get("f10"));
            assertEquals(SIGNALLING_2008 | 1 << 22, emulator.get("f12"));
            assertEquals(0x80000000L, emulator.get("f14"));
            assertEquals(0, emulator.get("f16"));
            assertEquals(0xc0000 | 0x10040, emulator.get("fcsr"));
            emulator.set("fcsr", 0);
            assertEquals(0xc0000, emulator.get("fcsr"), "they are read-only");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0x3eaaaaab", "1, 0x3eaaaaaa", "2, 0x3eaaaaab", "3, 0x3eaaaaaa"})
    void theRoundingModeIsObeyedAtOnce(int mode, String third) {
        try (Emulator emulator = Emulator.of("mips")) {
            emulator.set("f2", 0x3f800000).set("f4", 0x40400000).set("v0", mode);
            run(emulator, "ctc1 v0, c1_fcsr", "div.s $f0, $f2, $f4");
            assertEquals(Long.decode(third), emulator.get("f0"));
        }
    }

    @Test
    void anEnabledExceptionStopsAtItsInstruction() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.set("fcsr", 1 << 10).set("f2", 0x3f800000).set("f0", 7);
            emulator.map(CODE, 0x1000, "rwx").assemble(CODE, "mov.s $f6, $f2", "div.s $f0, $f2, $f4");
            Stop stop = emulator.set("pc", CODE).run(2);
            assertInstanceOf(
                    Trap.Arithmetic.class,
                    assertInstanceOf(Stop.Unhandled.class, stop).trap());
            assertEquals(CODE + 4, emulator.get("pc"));
            assertEquals(7, emulator.get("f0"));
            assertEquals(1 << 15 | 1 << 10, emulator.get("fcsr"));
        }
    }

    @Test
    void registersHaveTheNumbersOfGdb() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            for (int n = 0; n < 32; n++) {
                Register<?> register = emulator.cpu().registers().numbered(38 + n);
                assertEquals("f" + n, register.name());
                assertEquals(32, register.gdbBits());
            }
            assertEquals("fcsr", emulator.cpu().registers().numbered(70).name());
            assertEquals("fir", emulator.cpu().registers().numbered(71).name());
        }
    }
}
