package mimus.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.embedding.Emulator;
import mimus.insn.Flow;
import mimus.insn.opmap.OpSet;
import mimus.memory.Memory;
import mimus.translate.RegionTranslator;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.state.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Interpreter and translator are in the same state at whatever count of instructions one looks.
 *
 * <p>{@code -Dmimus.tier.programs=10000} says how many random programs.
 */
final class TierEquivalenceTest {
    private static final int PROGRAMS = Integer.getInteger("mimus.tier.programs", 120);
    private static final long CODE = 0x10000;
    private static final long DATA = 0x20000;
    private static final int LENGTH = 24;

    private static final List<OpSet.Entry> ROWS = rows();

    private static List<OpSet.Entry> rows() {
        return new X86Architecture(Level.V1.features())
                .table().set().entries().stream()
                        .filter(entry -> entry.form().feature().isEmpty()
                                && !entry.row().vex()
                                && !entry.row().has("i64")
                                && !entry.row().has("whole")
                                && entry.row().operands().stream()
                                        .noneMatch(operand -> operand.text().startsWith("O"))
                                && (entry.form().flow() == Flow.NEXT
                                        || entry.row().mnemonic().matches("j[a-z]+")
                                                && entry.row().map() == 0)
                                && !entry.row().mnemonic().matches("jmp|push.*|pop.*|enter|leave|cpuid|rdtsc.*|f.*"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "i386"})
    void randomPrograms(String target) {
        for (int i = 0; i < PROGRAMS / 2; i++) {
            SplittableRandom random = new SplittableRandom(77_003L + i);
            byte[] code = code(random);
            try (Emulator interpreted = prepared(target, code, i);
                    Emulator translated = prepared(target, code, i)) {
                translate(translated.cpu(), random.nextInt(3));
                for (int piece = 0; piece < 12; piece++) {
                    int count = 1 + random.nextInt(60);
                    String one = String.valueOf(interpreted.run(count));
                    assertEquals(
                            one.replaceAll("@.*", ""),
                            String.valueOf(translated.run(count)).replaceAll("@.*", ""));
                    compare(target + ", program " + i, interpreted, translated);
                    restart(interpreted, translated);
                }
            }
        }
    }

    /** Straight code with jumps back and forth, and around again. */
    private static byte[] code(SplittableRandom random) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        for (int i = 0; i < LENGTH; i++) {
            OpSet.Entry entry = ROWS.get(random.nextInt(ROWS.size()));
            if (entry.form().flow() == Flow.BRANCH) {
                code.write(entry.row().opcode());
                code.write(random.nextInt(3));
            } else {
                byte[] one = HexFormat.of().parseHex(RowEncoder.encode(entry.row(), random, random.nextInt(3) == 0));
                code.write(one, 0, one.length);
            }
        }
        for (int i = 0; i < 8; i++) {
            code.write(0x90);
        }
        int back = -code.size() - 5;
        code.write(0xe9);
        for (int shift = 0; shift < 32; shift += 8) {
            code.write(back >> shift);
        }
        return code.toByteArray();
    }

    private static Emulator prepared(String target, byte[] code, int seed) {
        Emulator emulator = Emulator.of(target);
        Random random = new Random(seed);
        byte[] data = new byte[2 * Memory.PAGE_SIZE];
        random.nextBytes(data);
        emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, data.length, "rw");
        emulator.write(CODE, code).write(DATA, data);
        for (String name : List.of("eax", "ecx", "edx", "esi", "edi", "ebp")) {
            emulator.set(name, random.nextInt());
        }
        emulator.set("ebx", DATA + Memory.PAGE_SIZE + random.nextInt(8));
        emulator.set("esp", DATA + 512);
        emulator.set("pc", CODE);
        return emulator;
    }

    private static <E extends Env> void translate(Cpu<E> cpu, int patience) {
        cpu.translator(new RegionTranslator<>(cpu.architecture(), patience, 5));
    }

    /** After a trap, both go on at the start. */
    private static void restart(Emulator one, Emulator other) {
        long pc = one.cpu().env().pc;
        if (pc < CODE || pc >= CODE + Memory.PAGE_SIZE) {
            one.set("pc", CODE);
            other.set("pc", CODE);
        }
    }

    private static void compare(String what, Emulator one, Emulator other) {
        assertEquals(one.cpu().env().instructions, other.cpu().env().instructions, what);
        assertEquals(text(one.cpu()), text(other.cpu()), what);
        assertArrayEquals(one.read(DATA, 2 * Memory.PAGE_SIZE), other.read(DATA, 2 * Memory.PAGE_SIZE), what);
    }

    private static <E extends Env> String text(Cpu<E> cpu) {
        StringBuilder text = new StringBuilder();
        for (Register<E> register : cpu.registers().all()) {
            for (int lane = 0; lane < register.lanes(); lane++) {
                text.append(register.name()).append('=').append(Long.toHexString(register.read(cpu.env(), lane)));
                text.append(' ');
            }
        }
        return text.toString();
    }
}
