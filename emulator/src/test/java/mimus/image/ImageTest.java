package mimus.image;

import static mimus.image.Sentences.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ImageTest {
    private static final Bytes EIGHT = Bytes.of("f", new byte[8]);

    @Test
    void aRawImageIsOneSegment() {
        Image image = Image.raw(EIGHT, 0xffff_ffff_bfc0_0000L);
        assertEquals("raw", image.format());
        assertEquals(OptionalLong.of(0xffff_ffff_bfc0_0000L), image.entry());
        assertEquals(List.of(new Segment(0xffff_ffff_bfc0_0000L, EIGHT, 8, Permissions.ALL)), image.segments());
    }

    @Test
    void aRawImageMayEndAtTheLastAddressButNotBeyond() {
        assertEquals(-1, Image.raw(EIGHT, -8).segments().get(0).last());
        assertRefused(
                "f: segment at 0xfffffffffffffff9 with 8 bytes runs past the last address", () -> Image.raw(EIGHT, -7));
    }

    @Test
    void anEmptyRawImageIsRefused() {
        assertRefused("f: the file is empty", () -> Image.raw(Bytes.of("f", new byte[0]), 0));
    }

    @Test
    void segmentsAreSortedUnsignedAndEmptyOnesLeftOut() {
        Segment low = Segment.of(0x1000, EIGHT, Permissions.ALL);
        Segment high = Segment.of(0xffff_ffff_8000_0000L, EIGHT, Permissions.ALL);
        Segment empty = Segment.of(0x1004, EIGHT.part(0, 0), Permissions.ALL);
        assertEquals(List.of(low, high), image(high, empty, low).segments());
    }

    @Test
    void overlappingSegmentsAreRefused() {
        Segment first = new Segment(0x1000, EIGHT, 0x20, Permissions.ALL);
        assertRefused(
                "f: the segment at 0x101f overlaps the one at 0x1000, which ends at 0x101f",
                () -> image(Segment.of(0x101f, EIGHT, Permissions.ALL), first));
        assertEquals(
                2,
                image(Segment.of(0x1020, EIGHT, Permissions.ALL), first)
                        .segments()
                        .size());
    }

    @Test
    void aSegmentHoldsItsContent() {
        assertRefused(
                "f: segment at 0x0 has 8 bytes of content for 7 bytes of memory",
                () -> new Segment(0, EIGHT, 7, Permissions.ALL));
    }

    @Test
    void overlapIsSymmetricUpToTheLastAddress() {
        Segment all = new Segment(0, EIGHT, -1, Permissions.ALL);
        Segment top = Segment.of(-9, EIGHT, Permissions.ALL);
        assertTrue(all.overlaps(top) && top.overlaps(all));
        assertFalse(all.overlaps(Segment.of(5, EIGHT.part(0, 0), Permissions.ALL)));
    }

    @Test
    void isDescribed() {
        assertEquals(
                List.of(
                        "f: Intel HEX 32-bit big-endian image for MIPS",
                        "  entry  0x1004",
                        "  address  content  memory  permissions",
                        "   0x1000      0x8     0x8  rwx"),
                Description.of(image(Segment.of(0x1000, EIGHT, Permissions.ALL))));
    }

    @Test
    void permissionsReadAsInMaps() {
        assertEquals("r-x", new Permissions(true, false, true).toString());
        assertEquals("-w-", new Permissions(false, true, false).toString());
    }

    private static Image image(Segment... segments) {
        return new Image(
                "f",
                "Intel HEX",
                Optional.of(Machine.of(Machine.MIPS)),
                Optional.of(ByteOrder.BIG_ENDIAN),
                OptionalInt.of(32),
                OptionalLong.of(0x1004),
                List.of(segments));
    }
}
