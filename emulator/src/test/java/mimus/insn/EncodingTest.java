package mimus.insn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class EncodingTest {
    @Test
    void fixedBitsBecomeMaskAndMatch() {
        Encoding addu = Encoding.parse("000000 rs:5 rt:5 rd:5 00000 100001");
        assertEquals(0xfc0007ff, addu.mask());
        assertEquals(0x21, addu.match());
        assertTrue(addu.matches(0x00851021));
        assertEquals(4, addu.get(0x00851021, "rs"));
        assertEquals(2, addu.get(0x00851021, "rd"));
    }

    @Test
    void aShortWordIsNeverMistakenForALongOne() {
        Encoding nop = Encoding.parse("1011 1111 0000 0000");
        assertTrue(nop.matches(0xbf00));
        assertFalse(nop.matches(0x1bf00));
    }

    @Test
    void valuesThatDoNotFitAreRefusedWithTheirRange() {
        Encoding beq = Encoding.parse("000100 rs:5 rt:5 offset.2:s16");
        String message = assertThrows(IllegalArgumentException.class, () -> beq.put(0, "offset", 6))
                .getMessage();
        assertEquals("offset cannot be 6: from -131072 to 131068 in steps of 4", message);
    }

    @Property
    void whatIsPutIsGot(@ForAll @IntRange(min = -(1 << 20), max = (1 << 20) - 1) int pages, @ForAll int word) {
        Encoding adrp = Encoding.parse("1 page.12:2 10000 page.14:s19 rd:5");
        long value = (long) pages << 12;
        int encoded = adrp.put(adrp.match(), "page", value);
        assertEquals(value, adrp.get(encoded, "page"));
        assertTrue(adrp.matches(encoded));
        assertEquals(word & 31, adrp.get(word, "rd"));
    }

    @Test
    void aRepeatedFieldIsWrittenTwiceAndMatchesOnlyItself() {
        Encoding clz = Encoding.parse("011100 rs:5 rd:5 rd:5 00000 100000");
        int word = clz.put(clz.match(), "rd", 3);
        assertEquals(0x70031820, word);
        assertTrue(clz.matches(word));
        assertFalse(clz.matches(0x70041820));
        assertEquals(3, clz.get(word, "rd"));
        assertEquals(17 + 5, clz.settled());
    }

    @Test
    void anEncodingIsWithinItselfAndWhatItRefines() {
        Encoding or = Encoding.parse("000000 rs:5 rt:5 rd:5 00000 100101");
        Encoding move = Encoding.parse("000000 rs:5 00000 rd:5 00000 100101");
        assertTrue(move.within(or));
        assertTrue(move.refines(or));
        assertTrue(or.within(or));
        assertFalse(or.refines(or));
        assertFalse(or.within(move));
    }

    @Test
    void aFieldMayHaveAConstantThatTakesNoBits() {
        Encoding fadd = Encoding.parse("0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 110101 vn:5 vd:5");
        assertEquals(3, fadd.get(0x4e60d400, "size"));
        assertEquals(0x0e60d400, fadd.put(fadd.match() & ~0x40000000, "size", 3));
        assertThrows(IllegalArgumentException.class, () -> fadd.put(fadd.match(), "size", 1));
    }

    @Test
    void wordsCanBeTakenOutByValuesOfFields() {
        Encoding add = Encoding.parse("0 q:1 0 01110 size:2 1 vm:5 100001 vn:5 vd:5");
        Encoding rest = add.without("q=0 size=3");
        assertFalse(rest.matches(0x0ee08400));
        assertTrue(rest.matches(0x4ee08400));
        assertFalse(add.without("q=0 size=1x").matches(0x0ea08400));
        assertThrows(IllegalArgumentException.class, () -> add.without("sf=1"));
    }
}
