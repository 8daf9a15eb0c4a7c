package mimus.firmware.arm;

import mimus.cpu.Clock;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.TreeSite;
import mimus.firmware.tree.TreeNode;

/** Arm's PrimeCell real time clock, PL031 (Arm DDI 0224, chapter 3): it counts seconds. */
final class Pl031 implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "pl031";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Pl031(site);
        }

        @Override
        public void describe(TreeSite site) {
            TreeNode node = site.node("pl031")
                    .text("compatible", "arm,pl031", "arm,primecell")
                    .cells("interrupts", site.interrupt(0));
            site.clocks(node, "apb_pclk");
        }
    }

    private static final int DR = 0;
    private static final int MR = 4;
    private static final int LR = 8;
    private static final int CR = 12;
    private static final int IMSC = 16;
    private static final int RIS = 20;
    private static final int MIS = 24;
    private static final int ICR = 28;
    private static final int ID = 0xfe0;
    private static final int[] IDENTIFICATION = {0x31, 0x10, 0x04, 0, 0x0d, 0xf0, 0x05, 0xb1};

    private final DeviceSite site;
    private final InterruptLine line;
    private Clock.Planned planned = () -> {};
    private int loaded;
    /** What it shows less the seconds since the start. */
    private int offset;

    private int match;
    private int mask;
    private int raw;

    Pl031(DeviceSite site) {
        this.site = site;
        line = site.interrupt(0);
        offset = (int) site.began().getEpochSecond();
        loaded = offset;
    }

    /** A battery keeps the time. */
    @Override
    public void reset() {
        planned.cancel();
        match = 0;
        mask = 0;
        raw = 0;
        update();
    }

    private int now() {
        return offset + (int) site.time().ticks(1);
    }

    private void update() {
        line.level((raw & mask) != 0);
    }

    private void plan() {
        planned.cancel();
        long left = match - now() & 0xffff_ffffL;
        if (left == 0) {
            reached();
        } else {
            planned = site.time().at(site.time().ticks(1) + left, 1, this::reached);
        }
    }

    private void reached() {
        raw = 1;
        update();
    }

    @Override
    public long read(long at, int size) {
        return switch ((int) at) {
            case DR -> now() & 0xffff_ffffL;
            case MR -> match & 0xffff_ffffL;
            case LR -> loaded & 0xffff_ffffL;
            case CR -> 1;
            case IMSC -> mask;
            case RIS -> raw;
            case MIS -> raw & mask;
            default -> at >= ID && at < ID + 32 ? IDENTIFICATION[(int) at - ID >> 2] : 0;
        };
    }

    @Override
    public void write(long at, int size, long value) {
        int word = (int) value;
        switch ((int) at) {
            case MR -> {
                match = word;
                plan();
            }
            case LR -> {
                loaded = word;
                offset += word - now();
                plan();
            }
            case IMSC -> mask = word & 1;
            case ICR -> raw &= ~word;
            default -> {
                // the others are read-only
            }
        }
        update();
    }
}
