package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.Coprocessor;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program asks of a coprocessor reaches who answers for its number. */
final class CoprocessorTest {
    /** Remembers what it is asked, and has one register. */
    private static final class Recorder implements Coprocessor {
        private final List<String> asked = new ArrayList<>();
        private long register;

        @Override
        public int read(ArmEnv e, int opc1, int crn, int crm, int opc2) {
            asked.add("read %d %d %d %d".formatted(opc1, crn, crm, opc2));
            return (int) register;
        }

        @Override
        public void write(ArmEnv e, int opc1, int crn, int crm, int opc2, int value) {
            asked.add("write %d %d %d %d".formatted(opc1, crn, crm, opc2));
            register = value;
        }

        @Override
        public long read64(ArmEnv e, int opc, int crm) {
            return register;
        }

        @Override
        public void write64(ArmEnv e, int opc, int crm, long value) {
            register = value;
        }

        @Override
        public void operate(ArmEnv e, int opc1, int crd, int crn, int crm, int opc2) {
            asked.add("operate %d %d %d %d %d".formatted(opc1, crd, crn, crm, opc2));
        }

        @Override
        public void load(ArmEnv e, int crd, boolean wide, int address, int option) {
            register = e.load32(address);
            asked.add("load %d %s %d".formatted(crd, wide, option));
        }

        @Override
        public void store(ArmEnv e, int crd, boolean wide, int address, int option) {
            e.store32(address, (int) register);
        }
    }

    private static final String[] CODE = {
        "mcr 6, 1, r0, cr2, cr3, {4}",
        "mrc 6, 1, r1, cr2, cr3, {4}",
        "stc 6, cr5, [r2, #4]!",
        "ldcl 6, cr5, [r2], #-4",
        "ldc 6, cr5, [r2], {7}",
        "mcrr 6, 1, r0, r2, cr3",
        "mrrc 6, 1, r4, r5, cr3",
        "cdp2 6, 1, cr2, cr3, cr4, {5}"
    };

    @ParameterizedTest
    @ValueSource(strings = {"armhf", "thumb"})
    void whoIsRegisteredAnswers(String target) {
        try (Emulator emulator = Emulator.of(target)) {
            Recorder recorder = new Recorder();
            emulator.env(ArmEnv.class).coprocessor(6, recorder);
            emulator.map(0x1000, 0x1000, "rx").map(0x2000, 0x1000, "rw").assemble(0x1000, CODE);
            emulator.set("r0", 0x8000_0001L).set("r2", 0x2000).set("pc", 0x1000);
            assertInstanceOf(Stop.BudgetSpent.class, emulator.run(CODE.length));
            assertEquals(
                    List.of("write 1 2 3 4", "read 1 2 3 4", "load 5 true 0", "load 5 false 7", "operate 1 2 3 4 5"),
                    recorder.asked);
            assertEquals(0x8000_0001L, emulator.get("r1"));
            assertEquals(0x2000, emulator.get("r2"));
            assertEquals(0x8000_0001L, emulator.get("r4"));
            assertEquals(0x2000, emulator.get("r5"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"armhf", "thumb"})
    void whereNobodyIsItIsUndefined(String target) {
        for (String line : CODE) {
            try (Emulator emulator = Emulator.of(target)) {
                emulator.map(0x1000, 0x1000, "rx").assemble(0x1000, line);
                emulator.set("r2", 1).set("pc", 0x1000);
                Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(1));
                assertInstanceOf(Trap.Undefined.class, stop.trap(), line);
            }
        }
    }
}
