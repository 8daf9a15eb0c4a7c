package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.embedding.Emulator;
import mimus.translate.RegionTranslator;
import org.junit.jupiter.api.Test;

/**
 * Translated code that is no longer valid, or that had to make room, leaves nothing behind.
 *
 * <p>{@code -Dmimus.tier.regions=10000} says how many regions come and go.
 */
final class RegionsGoTest {
    private static final int REGIONS = Integer.getInteger("mimus.tier.regions", 600);
    private static final int AT_ONCE = 50;
    private static final long CODE = 0x10000;
    private static final int APART = 64;
    private static final int ADDIU_A0_A0 = 0x24840000;
    private static final int JR_RA = 0x03e00008;

    /** What HotSpot's own bookkeeping may grow by; 10,000 regions that stayed would take some 60 MB. */
    private static final long ROOM = 4 << 20;

    @Test
    void nothingStays() {
        try (Emulator emulator = Emulator.of("mipsel")) {
            emulator.map(CODE, AT_ONCE * APART, "rwx");
            translate(emulator.cpu());
            generations(emulator, 0, REGIONS / 4);
            long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            long before = used();
            generations(emulator, REGIONS / 4, REGIONS);
            long after = used();
            long made = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - classes;
            assertTrue(made >= REGIONS * 3 / 4, "only " + made + " regions were made");
            assertTrue(after - before < ROOM, (after - before) / 1024 + " KiB more after " + REGIONS + " regions");
        }
    }

    private static <E extends Env> void translate(Cpu<E> cpu) {
        cpu.translator(new RegionTranslator<>(cpu.architecture(), 0, 1000));
    }

    /** Writes functions that each add another number, over those that were there, and calls each twice. */
    private static void generations(Emulator emulator, int from, int to) {
        for (int first = from; first < to; first += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                ByteBuffer code = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
                code.putInt(ADDIU_A0_A0 | first + i & 0x7fff).putInt(JR_RA).putInt(0);
                emulator.write(CODE + APART * i, code.array());
            }
            for (int i = 0; i < 2 * AT_ONCE; i++) {
                int number = i % AT_ONCE;
                long at = CODE + APART * number;
                emulator.set("a0", 1).set("ra", CODE).set("pc", at).run(3);
                assertEquals(1 + (first + number & 0x7fff), emulator.get("a0"));
            }
        }
    }

    /** Bytes of heap and of HotSpot's descriptions of classes, after collecting what nobody refers to. */
    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> !pool.getName().contains("Code"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
