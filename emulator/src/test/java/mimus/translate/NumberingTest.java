package mimus.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Equal values have equal numbers, and others have not. */
final class NumberingTest {
    private final Numbering numbering = new Numbering(true);

    private static Pending local(int number) {
        return new Pending.Load(Opcodes.LLOAD, number);
    }

    private static Pending plus(Pending left, long right) {
        return new Pending.Binary(Opcodes.LADD, left, new Pending.Number(right, true));
    }

    @Test
    void sumsDifferByWhatIsAdded() {
        Affine base = numbering.of(local(9));
        assertEquals(base.plus(12), numbering.of(plus(plus(local(9), 8), 4)));
        Pending less = new Pending.Binary(Opcodes.LSUB, local(9), new Pending.Number(4, true));
        assertEquals(base.plus(-4), numbering.of(less));
        assertNotEquals(base.root(), numbering.of(local(11)).root());
    }

    @Test
    void aLocalIsWhatWasStored() {
        Affine base = numbering.of(local(9));
        numbering.store(11, numbering.of(plus(local(9), 16)));
        numbering.store(9, null);
        assertEquals(base.plus(16), numbering.of(local(11)));
        assertNotEquals(base.root(), numbering.of(local(9)).root());
        numbering.forget();
        assertNotEquals(base.root(), numbering.of(local(11)).root());
    }

    @Test
    void theSameOperationOnTheSameValuesIsTheSame() {
        Pending scaled = new Pending.Binary(Opcodes.LSHL, local(11), new Pending.Number(2, false));
        Affine one = numbering.of(new Pending.Binary(Opcodes.LADD, plus(local(9), 4), scaled));
        Affine other = numbering.of(new Pending.Binary(Opcodes.LADD, local(9), plus(scaled, 20)));
        assertEquals(one.plus(16), other);
        assertNull(numbering.of(new Pending.Written()));
    }

    @Test
    void theUpperHalfCountsUnlessAddressesHaveNone() {
        Pending low = new Pending.Unary(Opcodes.L2I, local(9));
        assertEquals(numbering.of(local(9)), numbering.of(low));
        Numbering wide = new Numbering(false);
        assertNotEquals(wide.of(local(9)).root(), wide.of(low).root());
    }

    @Test
    void aSumOf32BitsMayWrapBeforeItIsMadeLonger() {
        Numbering wide = new Numbering(false);
        Pending base = new Pending.Unary(Opcodes.I2L, local(9));
        Pending later = new Pending.Unary(
                Opcodes.I2L, new Pending.Binary(Opcodes.IADD, local(9), new Pending.Number(4, false)));
        assertNotEquals(wide.of(plus(base, 4)), wide.of(later));
        assertEquals(wide.address(base).plus(4), wide.address(later));
        assertEquals(numbering.of(plus(base, 4)), numbering.of(later));
    }

    @Test
    void whatHangsOnTheUpperHalfIsNotTheSame() {
        Pending top = new Pending.Binary(Opcodes.LUSHR, local(9), new Pending.Number(32, false));
        assertNull(numbering.of(top));
        Numbering wide = new Numbering(false);
        assertEquals(wide.of(top), wide.of(top));
    }

    @Test
    void whereWaysMeetEqualValuesStayKnown() {
        Affine base = numbering.of(local(9));
        numbering.store(13, base.plus(4));
        Numbering.Known before = numbering.known();
        numbering.store(11, base.plus(8));
        numbering.store(13, base.plus(4));
        numbering.meet(before);
        assertEquals(base, numbering.of(local(9)));
        assertEquals(base.plus(4), numbering.of(local(13)));
        assertNotEquals(base.plus(8), numbering.of(local(11)));
        numbering.goOn(before);
        numbering.forget();
        numbering.meet(before);
        assertNotEquals(base, numbering.of(local(9)));
    }
}
