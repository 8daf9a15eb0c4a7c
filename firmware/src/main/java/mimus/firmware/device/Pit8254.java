package mimus.firmware.device;

import mimus.cpu.Clock;
import mimus.memory.Device;

/** The 8254 interval timer of a PC: three counters at 1.193182 MHz; the output of the first is an interrupt. */
public final class Pit8254 implements Device {
    private static final long FREQUENCY = 1_193_182;

    private final VirtualTime time;
    private final InterruptLine output;
    private final Counter[] counters = {new Counter(true), new Counter(false), new Counter(false)};

    public Pit8254(VirtualTime time, InterruptLine output) {
        this.time = time;
        this.output = output;
    }

    /** The output of a counter. */
    public boolean output(int number) {
        return counters[number].out();
    }

    /** Opens or closes the gate of a counter, which begins anew when it opens; those of the first two are always open. */
    public void gate(int number, boolean open) {
        counters[number].gate(open);
    }

    @Override
    public long read(long offset, int size) {
        int number = (int) offset & 3;
        return number == 3 ? 0 : counters[number].read();
    }

    @Override
    public void write(long offset, int size, long written) {
        int value = (int) written & 0xff;
        int number = (int) offset & 3;
        if (number < 3) {
            counters[number].write(value);
        } else if (value >>> 6 == 3) {
            readBack(value);
        } else {
            counters[value >>> 6].control(value);
        }
    }

    private void readBack(int value) {
        for (int i = 0; i < 3; i++) {
            if ((value & 2 << i) != 0) {
                counters[i].readBack((value & 0x20) == 0, (value & 0x10) == 0);
            }
        }
    }

    /** One of the three; the ways to count are those of the data sheet, 4 and 5 are taken as 0. */
    private final class Counter {
        private final boolean interrupts;
        private int access = 3;
        private int mode;
        private int reload = 0x10000;
        private int low;
        private boolean high;
        private boolean highRead;
        private int latched = -1;
        private int latchedStatus = -1;
        private long start;
        private boolean closed;
        private long held;
        private Clock.Planned planned = () -> {};

        Counter(boolean interrupts) {
            this.interrupts = interrupts;
        }

        private boolean periodic() {
            return mode == 2 || mode == 3;
        }

        private long elapsed() {
            return closed ? held : time.ticks(FREQUENCY) - start;
        }

        void gate(boolean open) {
            if (open == !closed) {
                return;
            }
            long now = time.ticks(FREQUENCY);
            boolean anew = mode == 1 || mode == 2 || mode == 3 || mode == 5;
            held = open || !anew ? held : 0;
            if (open) {
                start = anew ? now : now - held;
            } else {
                held = now - start;
            }
            closed = !open;
        }

        private int value() {
            long elapsed = elapsed();
            if (periodic()) {
                long step = mode == 3 ? elapsed * 2 : elapsed;
                return (int) (reload - step % reload);
            }
            return (int) (reload - elapsed) & 0xffff;
        }

        private boolean out() {
            long elapsed = elapsed();
            return switch (mode) {
                case 2 -> elapsed % reload != reload - 1;
                case 3 -> elapsed % reload < (reload + 1) / 2;
                default -> elapsed >= reload;
            };
        }

        void control(int value) {
            if ((value >>> 4 & 3) == 0) {
                latched = latched < 0 ? value() : latched;
                return;
            }
            access = value >>> 4 & 3;
            int asked = value >>> 1 & 7;
            mode = asked > 5 ? asked - 4 : asked;
            high = false;
            highRead = false;
            planned.cancel();
            if (interrupts) {
                output.level(periodic());
            }
        }

        void readBack(boolean count, boolean status) {
            if (count && latched < 0) {
                latched = value();
            }
            if (status) {
                latchedStatus = (out() ? 0x80 : 0) | access << 4 | mode << 1;
            }
        }

        int read() {
            if (latchedStatus >= 0) {
                int status = latchedStatus;
                latchedStatus = -1;
                return status;
            }
            int value = latched >= 0 ? latched : value();
            boolean upper = access == 2 || access == 3 && highRead;
            highRead = access == 3 && !highRead;
            if (!highRead) {
                latched = -1;
            }
            return (upper ? value >>> 8 : value) & 0xff;
        }

        void write(int value) {
            switch (access) {
                case 1 -> load(value);
                case 2 -> load(value << 8);
                default -> {
                    if (high) {
                        load(value << 8 | low);
                    } else {
                        low = value;
                    }
                    high = !high;
                }
            }
        }

        private void load(int value) {
            reload = value == 0 ? 0x10000 : value;
            start = time.ticks(FREQUENCY);
            held = 0;
            if (interrupts) {
                output.level(periodic());
                plan(start + reload);
            }
        }

        private void plan(long tick) {
            planned.cancel();
            planned = time.at(tick, FREQUENCY, () -> reached(tick));
        }

        private void reached(long tick) {
            output.level(false);
            output.level(true);
            if (periodic()) {
                plan(tick + reload);
            }
        }
    }
}
