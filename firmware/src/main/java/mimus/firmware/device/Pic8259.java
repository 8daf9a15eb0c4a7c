package mimus.firmware.device;

import mimus.memory.Device;

/** One 8259A interrupt controller: two ports, eight inputs with fixed priorities, edge or level triggered. */
public final class Pic8259 implements Device {
    private final InterruptLine output;
    private int requests;
    private int inService;
    private int mask;
    private int levels;
    private int vectorBase;
    private int levelTriggered;
    private boolean readInService;
    private boolean autoEnd;
    private boolean specialMask;
    private boolean polled;

    /** Initialisation words still to come: 0, or the number of the next. */
    private int nextWord;

    private boolean fourthWord;
    private boolean single;

    public Pic8259(InterruptLine output) {
        this.output = output;
    }

    /** Makes it as after power-on, but for the levels of its inputs. */
    public void reset() {
        requests = 0;
        inService = 0;
        mask = 0;
        vectorBase = 0;
        readInService = false;
        autoEnd = false;
        specialMask = false;
        polled = false;
        nextWord = 0;
        update();
    }

    /** The input with a number, 0 to 7. */
    public InterruptLine input(int number) {
        int bit = 1 << number;
        return high -> {
            boolean rises = high && (levels & bit) == 0;
            levels = high ? levels | bit : levels & ~bit;
            if ((levelTriggered & bit) != 0) {
                requests = high ? requests | bit : requests & ~bit;
            } else if (rises) {
                requests |= bit;
            } else if (!high) {
                requests &= ~bit;
            }
            update();
        };
    }

    /** The register beside the controller that makes inputs level triggered. */
    public Device edgeLevelControl() {
        return new Device() {
            @Override
            public long read(long offset, int size) {
                return levelTriggered;
            }

            @Override
            public void write(long offset, int size, long value) {
                levelTriggered = (int) value & 0xff;
            }
        };
    }

    /** The most urgent request that may interrupt, or -1. */
    private int pending() {
        int open = requests & ~mask;
        int served = specialMask ? inService & ~mask : inService;
        if (open == 0) {
            return -1;
        }
        int input = Integer.numberOfTrailingZeros(open);
        return served != 0 && Integer.numberOfTrailingZeros(served) <= input ? -1 : input;
    }

    private void update() {
        output.level(pending() >= 0);
    }

    /** The processor takes the interrupt: its vector; a request that is gone gives input 7. */
    public int acknowledge() {
        int input = pending();
        if (input < 0) {
            return vectorBase | 7;
        }
        int bit = 1 << input;
        if ((levelTriggered & bit) == 0) {
            requests &= ~bit;
        }
        if (!autoEnd) {
            inService |= bit;
        }
        update();
        return vectorBase | input;
    }

    @Override
    public long read(long offset, int size) {
        if (polled) {
            polled = false;
            boolean any = pending() >= 0;
            int input = acknowledge() & 7;
            return any ? 0x80 | input : 0;
        }
        return (offset & 1) != 0 ? mask : readInService ? inService : requests;
    }

    @Override
    public void write(long offset, int size, long written) {
        int value = (int) written & 0xff;
        if ((offset & 1) != 0) {
            writeData(value);
        } else if ((value & 0x10) != 0) {
            initialise(value);
        } else if ((value & 8) != 0) {
            readOrMask(value);
        } else {
            endOfInterrupt(value);
        }
        update();
    }

    private void initialise(int value) {
        requests = levels & levelTriggered;
        inService = 0;
        mask = 0;
        specialMask = false;
        readInService = false;
        autoEnd = false;
        fourthWord = (value & 1) != 0;
        single = (value & 2) != 0;
        nextWord = 2;
    }

    private void writeData(int value) {
        switch (nextWord) {
            case 2 -> {
                vectorBase = value & 0xf8;
                nextWord = single ? fourthWord ? 4 : 0 : 3;
            }
            case 3 -> nextWord = fourthWord ? 4 : 0;
            case 4 -> {
                autoEnd = (value & 2) != 0;
                nextWord = 0;
            }
            default -> mask = value;
        }
    }

    private void readOrMask(int value) {
        polled = (value & 4) != 0;
        if ((value & 2) != 0) {
            readInService = (value & 1) != 0;
        }
        if ((value & 0x40) != 0) {
            specialMask = (value & 0x20) != 0;
        }
    }

    private void endOfInterrupt(int value) {
        boolean end = (value & 0x20) != 0;
        boolean specific = (value & 0x40) != 0;
        if (end && specific) {
            inService &= ~(1 << (value & 7));
        } else if (end) {
            inService &= inService - 1; // the most urgent one
        }
    }
}
