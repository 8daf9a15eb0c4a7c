package mimus.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accesses to watched addresses are told, with what was there before; all others are not. */
class WatchTest {
    private static final int PAGE = Memory.PAGE_SIZE;

    private final List<String> told = new ArrayList<>();

    static Stream<AddressSpace> spaces() {
        return Stream.of(
                new FlatSpace(false, false),
                new FlatSpace(true, false),
                new PagedSpace(false, false, 1L << 40),
                new PagedSpace(true, false, 1L << 40));
    }

    private void watch(Memory memory, Watch... watches) {
        memory.watch(this, List.of(watches), (address, size, access, value) -> {
            byte[] old = new byte[1];
            memory.peek(address, old, 0, 1);
            told.add("%s %x/%d=%x was %x".formatted(access, address, size, value, old[0]));
        });
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void onlyWatchedBytesAreTold(AddressSpace space) {
        space.map(0x10000, 2 * PAGE, Protection.ALL);
        Memory memory = space.memory();
        memory.store8(0x10005, 7); // present, and in the fast path's table
        watch(memory, new Watch(0x10005, 2, true, true));
        memory.store8(0x10004, 1);
        memory.store8(0x10007, 1);
        assertEquals(List.of(), told);
        memory.store8(0x10005, 9);
        memory.load8(0x10006);
        assertEquals(List.of("WRITE 10005/1=9 was 7", "READ 10006/1=0 was 0"), told);
        assertEquals(9, memory.load8(0x10005));
        told.clear();
        watch(memory);
        memory.store8(0x10005, 1);
        assertEquals(List.of(), told);
        memory.close();
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void anAccessOverTheEdgeIsToldOnce(AddressSpace space) {
        space.map(0x10000, 2 * PAGE, Protection.ALL);
        Memory memory = space.memory();
        watch(memory, new Watch(0x10000 + PAGE, 1, false, true));
        memory.store64(0x10000 + PAGE - 4, -1L);
        assertEquals(1, told.size());
        assertEquals(-1L, memory.load64(0x10000 + PAGE - 4));
        assertEquals(1, told.size());
        memory.close();
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void whatFaultsIsNotTold(AddressSpace space) {
        space.map(0x10000, PAGE, Protection.READ);
        Memory memory = space.memory();
        watch(memory, new Watch(0x10000, PAGE, true, true));
        assertThrows(MemoryFault.class, () -> memory.store32(0x10010, 1));
        assertEquals(List.of(), told);
        memory.close();
    }
}
