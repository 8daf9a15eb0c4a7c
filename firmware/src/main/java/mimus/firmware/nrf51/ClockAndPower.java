package mimus.firmware.nrf51;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/** Clocks that run as soon as they are started, and what is kept over a reset; chapters 12 and 13. */
final class ClockAndPower extends EventDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-clock";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new ClockAndPower(site);
        }
    }

    private static final int HFCLKSTART = 0;
    private static final int HFCLKSTOP = 1;
    private static final int LFCLKSTART = 2;
    private static final int LFCLKSTOP = 3;
    private static final int CAL = 4;

    private static final int HFCLKSTARTED = 0;
    private static final int LFCLKSTARTED = 1;
    private static final int DONE = 3;

    private static final int HFCLKRUN = 0x408;
    private static final int HFCLKSTAT = 0x40c;
    private static final int LFCLKRUN = 0x414;
    private static final int LFCLKSTAT = 0x418;
    private static final int RAMSTATUS = 0x428;
    private static final int LFCLKSRC = 0x518;
    private static final int GPREGRET = 0x51c;
    private static final int RAMON = 0x524;
    private static final int XTALFREQ = 0x550;
    private static final int RAMONB = 0x554;

    /** In the states of the clocks. */
    private static final int RUNNING = 1 << 16;

    private static final int CRYSTAL = 1;
    private static final int USUAL_RAM = 3;
    private static final int CRYSTAL_16_MHZ = 0xff;

    private boolean fast;
    private boolean slow;
    private int source;
    private int retained;
    private int ram = USUAL_RAM;
    private int moreRam = USUAL_RAM;

    ClockAndPower(DeviceSite site) {
        super(site.interrupt(0));
    }

    @Override
    public void reset() {
        super.reset();
        fast = false;
        slow = false;
        source = 0;
    }

    @Override
    void task(int number) {
        switch (number) {
            case HFCLKSTART -> {
                fast = true;
                happen(HFCLKSTARTED);
            }
            case HFCLKSTOP -> fast = false;
            case LFCLKSTART -> {
                slow = true;
                happen(LFCLKSTARTED);
            }
            case LFCLKSTOP -> slow = false;
            case CAL -> happen(DONE);
            default -> {
                // the others concern modes of low power, which virtual time knows nothing of
            }
        }
    }

    @Override
    int register(int offset) {
        return switch (offset) {
            case HFCLKRUN -> fast ? 1 : 0;
            case HFCLKSTAT -> RUNNING | (fast ? CRYSTAL : 0);
            case LFCLKRUN -> slow ? 1 : 0;
            case LFCLKSTAT -> slow ? RUNNING | source : 0;
            case LFCLKSRC -> source;
            case GPREGRET -> retained;
            case RAMSTATUS -> USUAL_RAM;
            case RAMON -> ram;
            case RAMONB -> moreRam;
            case XTALFREQ -> CRYSTAL_16_MHZ;
            default -> 0;
        };
    }

    @Override
    void register(int offset, int value) {
        switch (offset) {
            case LFCLKSRC -> source = value & 3;
            case GPREGRET -> retained = value & 0xff;
            case RAMON -> ram = value;
            case RAMONB -> moreRam = value;
            default -> {
                // RESETREAS has nothing to clear: every reset is one from power-on
            }
        }
    }
}
