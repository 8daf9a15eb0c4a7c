package mimus.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import mimus.memory.Memory;
import org.junit.jupiter.api.Test;

/** What is taken together covers every member, and nothing that is not known to be near. */
final class AccessesTest {
    private final List<Accesses.Seen> seen = new ArrayList<>();

    private void access(int era, int root, long offset, int size, int rights) {
        access(era, true, root, offset, size, rights);
    }

    private void access(int era, boolean asks, int root, long offset, int size, int rights) {
        Affine where = root < 0 ? null : new Affine(root, offset);
        seen.add(new Accesses.Seen(new Accesses.Place(seen.size(), 0), era, asks, where, size, rights));
    }

    private Accesses.Plan plan(boolean aligned, int index) {
        return new Accesses(seen, aligned).plan(new Accesses.Place(index, 0));
    }

    @Test
    void theFirstAsksForAllThatLieNear() {
        access(0, 1, 8, 4, Accesses.LOAD);
        access(0, 1, 0, 4, Accesses.STORE);
        access(0, 1, 14, 2, Accesses.LOAD);
        Accesses.Plan first = plan(false, 0);
        assertTrue(first.first());
        assertEquals(8, first.delta());
        assertEquals(new Accesses.Group(0, Accesses.LOAD | Accesses.STORE, 15, Memory.PAGE_SIZE), first.group());
        assertFalse(plan(false, 1).first());
        assertEquals(0, plan(false, 1).delta());
        assertEquals(14, plan(false, 2).delta());
    }

    @Test
    void whereAddressesMustBeAlignedTheLargestSaysHow() {
        access(0, 1, 6, 2, Accesses.LOAD);
        access(0, 1, 8, 4, Accesses.LOAD);
        access(0, 1, 17, 4, Accesses.LOAD);
        Accesses.Plan first = plan(true, 0);
        assertEquals(2, first.delta(), "from the word in which it lies");
        assertEquals(new Accesses.Group(0, Accesses.LOAD, 4, Memory.PAGE_SIZE | 3), first.group());
        assertNull(plan(true, 2), "it is misaligned whenever the others are not");
    }

    @Test
    void whatIsFarOrUnknownIsOnItsOwn() {
        access(0, 1, 0, 4, Accesses.LOAD);
        access(0, 2, 4, 4, Accesses.LOAD);
        access(0, -1, 0, 4, Accesses.LOAD);
        access(1, 1, 4, 4, Accesses.LOAD);
        access(0, 1, 5000, 4, Accesses.LOAD);
        for (int i = 0; i < seen.size(); i++) {
            assertNull(plan(false, i), "access " + i);
        }
        access(0, 1, 4, 4, Accesses.LOAD);
        assertNotNull(plan(false, 0));
    }

    @Test
    void whatMayNotBeDoneAsksForNoOther() {
        access(0, false, 1, 0, 4, Accesses.STORE);
        access(0, 1, 4, 4, Accesses.STORE);
        access(0, false, 1, 8, 4, Accesses.STORE);
        assertNull(plan(false, 0), "nobody has asked for it");
        assertTrue(plan(false, 1).first());
        assertFalse(plan(false, 2).first());
        assertEquals(7, plan(false, 2).group().reach());
    }
}
