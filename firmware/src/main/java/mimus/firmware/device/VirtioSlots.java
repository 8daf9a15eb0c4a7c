package mimus.firmware.device;

/** Places for virtio devices in which none is; Virtual I/O Device specification 1.1, section 4.2. */
public final class VirtioSlots implements BoardDevice {
    /** The word for it: as many as there is room for. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "virtio-mmio";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new VirtioSlots();
        }

        @Override
        public void describe(TreeSite site) {
            for (int slot = 0; site.interrupt(slot).length > 0; slot++) {
                site.node("virtio_mmio", (long) slot * SLOT, SLOT)
                        .text("compatible", "virtio,mmio")
                        .cells("interrupts", site.interrupt(slot))
                        .flag("dma-coherent");
            }
        }
    }

    private static final int SLOT = 0x200;
    private static final int MAGIC = 0x7472_6976;
    private static final int VERSION = 2;
    private static final int VENDOR = 0x554d_4551; // the one that drivers know of boards of this kind

    @Override
    public void reset() {
        // there is no state
    }

    @Override
    public long read(long offset, int size) {
        return switch ((int) offset & SLOT - 1) {
            case 0 -> MAGIC;
            case 4 -> VERSION;
            case 0xc -> VENDOR;
            default -> 0; // also the device's number: none is there
        };
    }

    @Override
    public void write(long offset, int size, long value) {
        // nothing is there
    }
}
