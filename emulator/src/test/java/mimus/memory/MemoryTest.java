package mimus.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every address space promises. */
final class MemoryTest {
    private static final long BASE = 0x10000;
    private static final int PAGE = Memory.PAGE_SIZE;

    static Stream<Named<AddressSpace>> spaces() {
        return Stream.of(
                Named.of("flat, little endian", new FlatSpace(false, true)),
                Named.of("flat, big endian", new FlatSpace(true, true)),
                Named.of("paged, little endian", new PagedSpace(false, true, 1L << 40)),
                Named.of("paged, big endian", new PagedSpace(true, true, 1L << 40)),
                Named.of("flat, unaligned", new FlatSpace(false, false)),
                Named.of("paged, unaligned", new PagedSpace(true, false, 1L << 40)));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void valuesComeBackInTheGuestsByteOrder(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, PAGE, Protection.READ | Protection.WRITE);
        memory.store64(BASE, 0x0123456789abcdefL);
        assertEquals(0x0123456789abcdefL, memory.load64(BASE));
        assertEquals(memory.bigEndian() ? 0x01234567 : 0x89abcdef, memory.load32(BASE));
        assertEquals(memory.bigEndian() ? 0x4567 : 0x89ab, memory.load16(BASE + 2));
        assertEquals(memory.bigEndian() ? 0xef : 0x01, memory.load8(BASE + 7));
        memory.store8(BASE, 0x1ff);
        memory.store16(BASE + 2, 0x1fffe);
        memory.store32(BASE + 4, -2);
        byte[] bytes = memory.read(BASE, 8);
        assertEquals((byte) 0xff, bytes[0]);
        assertEquals(0xfffe, memory.load16(BASE + 2));
        assertEquals(-2, memory.load32(BASE + 4));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void rightsAreKept(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, PAGE, Protection.READ);
        assertEquals(0, memory.load32(BASE));
        assertFault(MemoryFault.Reason.PROTECTED, BASE + 4, Access.WRITE, () -> memory.store32(BASE + 4, 1));
        assertFault(MemoryFault.Reason.PROTECTED, BASE, Access.FETCH, () -> memory.code(BASE));
        assertFault(MemoryFault.Reason.UNMAPPED, BASE + PAGE, Access.READ, () -> memory.load8(BASE + PAGE));
        space.protect(BASE, PAGE, Protection.NONE);
        assertFault(MemoryFault.Reason.PROTECTED, BASE, Access.READ, () -> memory.load32(BASE));
        space.protect(BASE, PAGE, Protection.ALL);
        memory.store32(BASE, 7);
        space.unmap(BASE, PAGE);
        assertFault(MemoryFault.Reason.UNMAPPED, BASE, Access.READ, () -> memory.load32(BASE));
        space.map(BASE, PAGE, Protection.READ);
        assertEquals(0, memory.load32(BASE), "a new page is zero");
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void misalignedAccessesFaultOrWork(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, 2 * PAGE, Protection.READ | Protection.WRITE);
        long across = BASE + PAGE - 3;
        if (memory.aligned()) {
            assertFault(MemoryFault.Reason.MISALIGNED, across, Access.READ, () -> memory.load32(across));
            assertFault(MemoryFault.Reason.MISALIGNED, across, Access.WRITE, () -> memory.store64(across, 0));
        } else {
            memory.store64(across, 0x1122334455667788L);
            assertEquals(0x1122334455667788L, memory.load64(across));
            space.protect(BASE + PAGE, PAGE, Protection.READ);
            assertFault(MemoryFault.Reason.PROTECTED, BASE + PAGE, Access.WRITE, () -> memory.store64(across, 0));
            assertEquals(0x1122334455667788L, memory.load64(across), "nothing was written");
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void compiledCodeMayTouchWhatLiesInOnePage(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, 2 * PAGE, Protection.READ | Protection.WRITE);
        memory.store8(BASE, 0);
        memory.store8(BASE + PAGE, 0);
        for (int size = 1; size <= 8; size *= 2) {
            for (long at = BASE + PAGE - 16; at < BASE + PAGE + 16; at++) {
                boolean whole = (at & PAGE - 1) + size <= PAGE;
                boolean bars = memory.aligned() ? at % size != 0 : !whole;
                assertEquals(bars, barsLoad(memory, at, memory.reach(size), memory.odd(size)));
                assertEquals(bars, barsStore(memory, at, memory.reach(size), memory.odd(size)));
            }
        }
        space.protect(BASE, PAGE, Protection.READ);
        memory.load8(BASE);
        assertFalse(barsLoad(memory, BASE, memory.reach(4), memory.odd(4)));
        assertTrue(barsStore(memory, BASE, memory.reach(4), memory.odd(4)));
    }

    private static boolean barsLoad(Memory memory, long address, int reach, int odd) {
        return memory.port() instanceof DirectPort.OfInt port
                ? port.barsLoad((int) address, reach, odd)
                : ((DirectPort.OfLong) memory.port()).barsLoad(address, reach, odd);
    }

    private static boolean barsStore(Memory memory, long address, int reach, int odd) {
        return memory.port() instanceof DirectPort.OfInt port
                ? port.barsStore((int) address, reach, odd)
                : ((DirectPort.OfLong) memory.port()).barsStore(address, reach, odd);
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void valuesAreTheSameWhereverTheyLie(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, 2 * PAGE, Protection.READ | Protection.WRITE);
        int step = memory.aligned() ? 8 : 1;
        for (long at = BASE + PAGE - 16; at < BASE + PAGE + 16; at += step) {
            memory.store64(at, 0x0123456789abcdefL);
            byte[] bytes = memory.read(at, 8);
            assertEquals(memory.bigEndian() ? 0x01 : (byte) 0xef, bytes[0]);
            assertEquals(0x0123456789abcdefL, memory.load64(at));
            memory.store32(at, 0x89abcdef);
            assertEquals(0x89abcdef, memory.load32(at));
            memory.store16(at, 0xfedc);
            assertEquals(0xfedc, memory.load16(at));
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void aCopyIsOfItsOwnAndSharedPagesAreShared(AddressSpace space) {
        SharedPages shared = new SharedPages();
        space.map(BASE, PAGE, Protection.READ | Protection.WRITE);
        space.share(BASE + PAGE, PAGE, Protection.READ | Protection.WRITE, shared, 3);
        Memory memory = space.memory();
        memory.store32(BASE, 1);
        memory.store32(BASE + PAGE, 2);
        AddressSpace child = space.fork();
        Memory copy = child.memory();
        memory.store32(BASE, 3);
        memory.store32(BASE + PAGE, 4);
        assertEquals(1, copy.load32(BASE));
        assertEquals(4, copy.load32(BASE + PAGE));
        copy.store32(BASE, 5);
        assertEquals(3, memory.load32(BASE));
        byte[] seen = new byte[4];
        shared.read(3L * PAGE, seen, 0, 4);
        assertArrayEquals(memory.read(BASE + PAGE, 4), seen);
        child.memory().close();
        assertThrows(MemoryFault.class, () -> copy.load32(BASE));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void whoKeepsDecodedCodeIsToldOfChanges(AddressSpace space) {
        Memory memory = space.memory();
        List<Long> changed = new ArrayList<>();
        memory.codeListener(changed::add);
        space.map(BASE, PAGE, Protection.ALL);
        memory.store32(BASE, 1);
        long identity = memory.code(BASE);
        memory.watchCode(BASE);
        assertEquals(1, memory.load32(BASE));
        assertEquals(List.of(), changed);
        memory.store32(BASE + 64, 2);
        assertEquals(List.of(Memory.codePage(identity)), changed);
        memory.store32(BASE + 64, 3);
        assertEquals(1, changed.size(), "told once");
        memory.watchCode(BASE);
        space.unmap(BASE, PAGE);
        assertEquals(2, changed.size());
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void codeThatChangesThroughAnotherMappingIsNoticed(AddressSpace space) {
        SharedPages shared = new SharedPages();
        Memory memory = space.memory();
        List<Long> changed = new ArrayList<>();
        memory.codeListener(changed::add);
        space.share(BASE, PAGE, Protection.READ | Protection.EXECUTE, shared, 3);
        space.share(BASE + PAGE, PAGE, Protection.READ | Protection.WRITE, shared, 3);
        Memory child = space.fork().memory();
        for (Memory writer : List.of(memory, child)) {
            for (int round = 0; round < 2; round++) {
                changed.clear();
                writer.store32(BASE + PAGE, 1);
                memory.watchCode(BASE);
                writer.store32(BASE + PAGE, 2);
                assertEquals(List.of(Memory.codePage(memory.code(BASE))), changed);
                writer.store32(BASE + PAGE, 3);
                assertEquals(1, changed.size(), "told once");
            }
        }
        memory.watchCode(BASE);
        shared.write(3L * PAGE, new byte[4], 0, 4);
        assertEquals(2, changed.size());
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void movedPagesKeepTheirBytes(AddressSpace space) {
        Memory memory = space.memory();
        space.map(BASE, 3L * PAGE, Protection.READ | Protection.WRITE);
        for (int i = 0; i < 3; i++) {
            memory.store32(BASE + (long) i * PAGE, i + 1);
        }
        space.move(BASE, BASE + PAGE, 3L * PAGE);
        for (int i = 0; i < 3; i++) {
            assertEquals(i + 1, memory.load32(BASE + (i + 1L) * PAGE));
        }
        assertThrows(MemoryFault.class, () -> memory.load32(BASE));
    }

    /** Random operations on a space and on a plain model of it give the same. */
    @ParameterizedTest
    @MethodSource("spaces")
    void agreesWithAModel(AddressSpace space) {
        int pages = 8;
        byte[] bytes = new byte[pages * PAGE];
        int[] rights = new int[pages];
        Random random = new Random(42);
        for (int step = 0; step < 20_000; step++) {
            int page = random.nextInt(pages);
            long address = BASE + (long) page * PAGE;
            switch (random.nextInt(40)) {
                case 0 -> {
                    int right = random.nextInt(8);
                    space.map(address, PAGE, right);
                    java.util.Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
                    rights[page] = 8 | right;
                }
                case 1 -> {
                    int right = random.nextInt(8);
                    space.protect(address, PAGE, right);
                    rights[page] = rights[page] == 0 ? 0 : 8 | right;
                }
                case 2 -> {
                    space.unmap(address, PAGE);
                    rights[page] = 0;
                }
                default -> access(space.memory(), random, bytes, rights);
            }
        }
    }

    private static void access(Memory memory, Random random, byte[] bytes, int[] rights) {
        int at = random.nextInt(bytes.length);
        int needed = random.nextBoolean() ? Protection.READ : Protection.WRITE;
        boolean allowed = (rights[at / PAGE] & needed) != 0;
        byte value = (byte) random.nextInt();
        try {
            if (needed == Protection.READ) {
                assertEquals(bytes[at] & 0xff, memory.load8(BASE + at));
            } else {
                memory.store8(BASE + at, value);
                bytes[at] = value;
            }
            assertEquals(true, allowed);
        } catch (MemoryFault fault) {
            assertEquals(false, allowed);
            assertEquals(BASE + at, fault.address());
        }
    }

    private static void assertFault(MemoryFault.Reason reason, long address, Access access, Runnable action) {
        MemoryFault fault = assertThrows(MemoryFault.class, action::run);
        assertEquals(reason, fault.reason());
        assertEquals(address, fault.address());
        assertEquals(access, fault.access());
    }
}
