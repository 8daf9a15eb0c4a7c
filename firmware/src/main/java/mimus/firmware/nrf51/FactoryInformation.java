package mimus.firmware.nrf51;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/** What the factory has written about the chip; chapter 7. All else is erased. */
final class FactoryInformation implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-ficr";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new FactoryInformation(site);
        }
    }

    private static final int PAGE_SIZE = 1024;

    private final int pages;
    private final int ramBlocks;
    private final long[] identity = new long[2];

    FactoryInformation(DeviceSite site) {
        pages = (int) site.number("pages", 256);
        ramBlocks = (int) site.number("ram-blocks", 2);
        for (int i = 0; i < identity.length; i++) {
            identity[i] = site.random().nextLong();
        }
    }

    @Override
    public void reset() {
        // what the factory has written stays
    }

    @Override
    public long read(long offset, int size) {
        int word = switch ((int) offset & ~3) {
            case 0x10 -> PAGE_SIZE;
            case 0x14 -> pages;
            case 0x34 -> ramBlocks;
            case 0x38, 0x3c, 0x40, 0x44 -> 8 * PAGE_SIZE;
            case 0x5c -> 0xffff_0072; // the second revision, variant AA
            case 0x60 -> (int) identity[0];
            case 0x64 -> (int) (identity[0] >>> 32);
            case 0xa0 -> -1; // the address is a random one
            case 0xa4 -> (int) identity[1];
            case 0xa8 -> (int) (identity[1] >>> 32) & 0xffff | 0xc000;
            default -> -1;
        };
        return (word & 0xffff_ffffL) >>> 8 * (offset & 3);
    }

    @Override
    public void write(long offset, int size, long value) {
        // read-only
    }
}
