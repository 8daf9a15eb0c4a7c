package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import mimus.cpu.BitField;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.NoSuchRegister;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;
import mimus.embedding.Emulator;
import mimus.error.UserError;
import mimus.isa.Targets;
import mimus.machine.Stop;
import mimus.mips.state.MipsEnv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One declaration per register serves all who ask; rows P of the requirements. */
final class RegistersTest {
    private static final String O32 =
            "zero at v0 v1 a0 a1 a2 a3 t0 t1 t2 t3 t4 t5 t6 t7 s0 s1 s2 s3 s4 s5 s6 s7 t8 t9 " + "k0 k1 gp sp s8 ra";
    private static final String N64 = O32.replace("t0 t1 t2 t3 t4 t5 t6 t7", "a4 a5 a6 a7 t0 t1 t2 t3");

    /** P1, P2: whatever way a register is read, it is the same; what is written sticks. */
    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el", "mipsn32el"})
    void nameAndNumberAgree(String architecture) {
        try (Emulator emulator = Emulator.of(architecture)) {
            Random random = new Random(1);
            Cpu<?> cpu = emulator.cpu();
            for (Register<?> register : cpu.registers().byGdbNumber()) {
                if (register.isWritable()) {
                    cpu.write(register.gdbNumber(), random.nextLong());
                }
                long value = cpu.read(register.gdbNumber());
                assertEquals(value, cpu.read(register.name()), register.name());
                for (String alias : register.aliases()) {
                    assertEquals(value, cpu.read(alias.toUpperCase()), alias);
                }
            }
        }
    }

    /** P2: visible to the next instruction. */
    @Test
    void anInstructionSeesWhatWasWritten() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.map(0x1000, 0x1000, "rwx").assemble(0x1000, "addu v0, a0, a1", "mfhi v1");
            emulator.set("$4", 40).set("a1", 2).set("HI", 7).set("pc", 0x1000);
            assertEquals(new Stop.BudgetSpent(0x1008), emulator.run(2));
            assertEquals(42, emulator.get("v0"));
            assertEquals(7, emulator.get("v1"));
        }
    }

    /** P3, P3b: names are those of the ABI, and hi and lo are the multiply registers. */
    @ParameterizedTest
    @CsvSource({"mipsel, t0, 8", "mips64el, t0, 12", "mips64el, a4, 8", "mipsn32, t3, 15", "mips, t7, 15"})
    void aliasesBelongToTheAbi(String architecture, String name, int number) {
        try (Emulator emulator = Emulator.of(architecture)) {
            assertEquals(number, emulator.cpu().registers().named(name).gdbNumber());
        }
    }

    @Test
    void everyGeneralRegisterHasItsNames() {
        assertNames("mipsel", O32);
        assertNames("mips64el", N64);
        try (Emulator emulator = Emulator.of("mips")) {
            emulator.map(0x1000, 0x1000, "rwx").assemble(0x1000, "multu a0, a1");
            emulator.set("a0", 0xffffffffL).set("a1", 0x10).set("pc", 0x1000).run(1);
            assertEquals(0xf, emulator.get("hi"));
            assertEquals(0xfffffff0L, emulator.get("lo"), "unsigned, though kept sign-extended (P20)");
        }
    }

    private static void assertNames(String architecture, String names) {
        try (Emulator emulator = Emulator.of(architecture)) {
            List<String> expected = List.of(names.split(" "));
            for (int n = 0; n < 32; n++) {
                assertEquals(
                        expected.get(n), emulator.cpu().registers().numbered(n).name());
                assertEquals(n, emulator.cpu().registers().named("$" + n).gdbNumber());
                assertEquals(n, emulator.cpu().registers().named("R" + n).gdbNumber());
            }
            assertEquals(30, emulator.cpu().registers().named("fp").gdbNumber());
        }
    }

    /** P10: every spelling is one target, and an unknown one lists those known. */
    @ParameterizedTest
    @CsvSource({"mipseb, mips", "MIPSEL, mipsel", "mips32el, mipsel", "mips64eb, mips64"})
    void spellingsAreOneTarget(String spelling, String name) {
        assertEquals(name, Targets.named(spelling).name());
    }

    @Test
    void anUnknownArchitectureListsTheKnown() {
        String sentence =
                assertThrows(UserError.class, () -> Targets.named("pdp11")).getMessage();
        assertTrue(
                sentence.contains("pdp11") && sentence.contains("mipsel") && sentence.contains("mips64el"), sentence);
    }

    /** P11: a typed error, with names that are near. */
    @Test
    void anUnknownRegisterSuggestsOthers() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            String sentence =
                    assertThrows(NoSuchRegister.class, () -> emulator.get("v9")).getMessage();
            assertTrue(sentence.startsWith("no register 'v9'; near: ") && sentence.contains("v0"), sentence);
        }
    }

    /** P12, P14: a bit field is a part of its register, and nothing else changes with it. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips64el"})
    void fieldsArePartsOfTheirRegister(String architecture) {
        try (Emulator emulator = Emulator.of(architecture)) {
            check(emulator.cpu());
        }
    }

    private static <E extends Env> void check(Cpu<E> cpu) {
        RegisterFile<E> registers = cpu.registers();
        for (Register<E> register : registers.all()) {
            for (BitField field : register.fields()) {
                String path = register.name() + "." + field.name();
                long mask = (-1L >>> 64 - field.width()) << field.lsb();
                if (register.isWritable()) {
                    long before = register.read(cpu.env());
                    registers.write(cpu.env(), path, ~registers.read(cpu.env(), path));
                    long changed = before ^ register.read(cpu.env());
                    assertEquals(0, changed & ~mask, path);
                }
                long value = (register.read(cpu.env()) & mask) >>> field.lsb();
                assertEquals(value, registers.read(cpu.env(), path), path);
            }
        }
    }

    /** P12: the typed state is the same state. */
    @Test
    void theTypedStateIsTheSame() {
        try (Emulator emulator = Emulator.of("mips64el")) {
            MipsEnv env = emulator.env(MipsEnv.class);
            env.r(2, -5);
            env.hi = 0xffffffff80000000L;
            assertEquals(-5, emulator.get("v0"));
            assertEquals(0xffffffff80000000L, emulator.get("hi"));
            emulator.set("s0", 99);
            assertEquals(99, env.r(16));
        }
    }

    /** P18: calls that cannot be answered say so. */
    @Test
    void aClosedEmulatorRefuses() {
        Emulator emulator = Emulator.of("mipsel");
        emulator.close();
        emulator.close();
        assertThrows(IllegalStateException.class, () -> emulator.get("v0"));
        assertThrows(IllegalStateException.class, () -> emulator.run(1));
        assertThrows(IllegalStateException.class, emulator::memory);
    }
}
