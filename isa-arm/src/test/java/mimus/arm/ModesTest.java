package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Schema;
import mimus.embedding.Emulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mode of AArch32 finds its own registers, by whatever name; Arm ARM section G1.9, table G1-5. */
final class ModesTest {
    private static final List<String> BANKS = List.of("usr", "fiq", "irq", "svc", "abt", "und", "mon");

    private final Emulator emulator = Emulator.of("armhf");

    @AfterEach
    void close() {
        emulator.close();
    }

    /** Gives every banked register a value that tells its bank (in hundreds) and its number. */
    private void fill() {
        for (int bank = 0; bank < BANKS.size(); bank++) {
            for (int n = bank < 2 ? 8 : 13; n < 15; n++) {
                emulator.set("r" + n + "_" + BANKS.get(bank), 100 * bank + n);
            }
            if (bank > 0) {
                emulator.set("spsr_" + BANKS.get(bank), 1000 + bank);
            }
        }
        emulator.set("r13_hyp", 913).set("elr_hyp", 999).set("spsr_hyp", 1009);
    }

    @ParameterizedTest
    @CsvSource({
        "0x10, 8, 13, 14",
        "0x11, 108, 113, 114",
        "0x12, 8, 213, 214",
        "0x13, 8, 313, 314",
        "0x17, 8, 413, 414",
        "0x1b, 8, 513, 514",
        "0x16, 8, 613, 614",
        "0x1a, 8, 913, 14",
        "0x1f, 8, 13, 14"
    })
    void aModeFindsItsOwn(String mode, int r8, int sp, int lr) {
        fill();
        emulator.set("cpsr.m", Integer.decode(mode));
        assertEquals(r8, emulator.get("r8"));
        assertEquals(sp, emulator.get("sp"));
        assertEquals(lr, emulator.get("lr"));
        emulator.set("r13", 7);
        emulator.set("cpsr.m", 0x10);
        assertEquals(sp == 13 ? 7 : 13, emulator.get("sp"));
        assertEquals(8, emulator.get("r8"));
        assertEquals(114, emulator.get("lr_fiq"));
        assertEquals(1004, emulator.get("spsr_abt"));
        assertEquals(sp == 913 ? 7 : 913, emulator.get("sp_hyp"));
    }

    @Test
    void aModeThatDoesNotExistIsNotEntered() {
        emulator.set("cpsr.m", 0x15);
        assertEquals(0x10, emulator.get("cpsr.m"));
    }

    @Test
    void theStatusIsOneWordAndItsFields() {
        emulator.set("cpsr", 0xf80f_03d3L);
        assertEquals(0xf80f_03d3L, emulator.get("cpsr"));
        assertEquals(0xf, emulator.get("cpsr.ge"));
        emulator.set("cpsr.q", 0).set("cpsr.ge", 5).set("cpsr.i", 0).set("cpsr.e", 0);
        assertEquals(0xf005_0153L, emulator.get("cpsr"));
    }

    @Test
    void programsCannotLeaveUserMode() {
        emulator.map(0x1000, 4, "rx");
        emulator.assemble(0x1000, "msr CPSR_fc, r0");
        emulator.set("r0", 0x9000_00d3L).set("pc", 0x1000);
        emulator.run(1);
        assertEquals(0x9000_0010L, emulator.get("cpsr"));
    }

    @Test
    void aSnapshotKeepsAllBanks() {
        fill();
        emulator.set("cpsr.m", 0x12).set("r13", 5);
        try (Emulator other = Emulator.of("armhf")) {
            byte[] state = save(emulator.cpu());
            restore(other.cpu(), state);
            assertArrayEquals(state, save(other.cpu()));
            assertEquals(5, other.get("r13_irq"));
            assertEquals(5, other.get("sp"));
        }
    }

    private static <E extends Env> byte[] save(Cpu<E> cpu) {
        return new Schema<>("armhf", cpu.registers()).save(cpu.env());
    }

    private static <E extends Env> void restore(Cpu<E> cpu, byte[] state) {
        new Schema<>("armhf", cpu.registers()).restore(cpu.env(), state);
    }

    @Test
    void floatingPointRegistersOverlap() {
        ArmEnv env = emulator.env(ArmEnv.class);
        emulator.set("d3", 0x1122_3344_5566_7788L);
        assertEquals(0x5566_7788L, emulator.get("s6"));
        assertEquals(0x1122_3344L, emulator.get("s7"));
        emulator.set("s7", 0xaabb_ccddL);
        assertEquals(0xaabb_ccdd_5566_7788L, env.v(1, 1));
        emulator.set("q1", 9);
        assertEquals(9, emulator.get("d2"));
    }
}
