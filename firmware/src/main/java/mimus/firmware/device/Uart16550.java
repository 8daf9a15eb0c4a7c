package mimus.firmware.device;

/** A serial port of the 16550A kind: eight byte-wide registers, FIFOs of 16 bytes; sending takes no time. */
public final class Uart16550 implements BoardDevice, SerialPort {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "uart16550";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            Uart16550 uart = new Uart16550(site.line(), site.interrupt(0));
            site.serial(uart);
            return uart;
        }
    }

    private static final int FIFO = 16;

    /** Interrupt enable. */
    private static final int ON_DATA = 1;

    private static final int ON_EMPTY = 2;
    private static final int ON_LINE = 4;
    private static final int ON_MODEM = 8;

    /** Line control and modem control. */
    private static final int DIVISOR_ACCESS = 0x80;

    private static final int LOOP = 0x10;

    /** Line status. */
    private static final int DATA_READY = 1;

    private static final int OVERRUN = 2;
    private static final int TRANSMITTER_EMPTY = 0x60;

    /** Modem status of a line that is up: carrier, data set ready, clear to send. */
    private static final int LINE_UP = 0xb0;

    private static final int[] TRIGGERS = {1, 4, 8, 14};

    private final SerialLine line;
    private final InterruptLine interrupt;
    private final int[] fifo = new int[FIFO];
    private int first;
    private int held;
    private int divisor;
    private int interruptEnable;
    private int fifoControl;
    private int lineControl;
    private int modemControl;
    private int overrun;
    private int modemChanges;
    private int scratch;
    private boolean emptied;

    public Uart16550(SerialLine line, InterruptLine interrupt) {
        this.line = line;
        this.interrupt = interrupt;
        reset();
    }

    @Override
    public void reset() {
        held = 0;
        divisor = 12;
        interruptEnable = 0;
        fifoControl = 0;
        lineControl = 0;
        modemControl = 0;
        overrun = 0;
        modemChanges = 0;
        scratch = 0;
        emptied = false;
        update();
    }

    @Override
    public boolean ready() {
        return (modemControl & LOOP) == 0 && held == 0;
    }

    /** A byte that there is no room for is lost, and the guest is told. */
    @Override
    public void receive(int value) {
        if (held == capacity()) {
            overrun = OVERRUN;
        } else {
            fifo[(first + held++) % FIFO] = value & 0xff;
        }
        update();
    }

    private int capacity() {
        return fifoEnabled() ? FIFO : 1;
    }

    private boolean fifoEnabled() {
        return (fifoControl & 1) != 0;
    }

    @Override
    public long read(long offset, int size) {
        boolean divisorAccess = (lineControl & DIVISOR_ACCESS) != 0;
        return switch ((int) offset & 7) {
            case 0 -> divisorAccess ? divisor & 0xff : take();
            case 1 -> divisorAccess ? divisor >>> 8 : interruptEnable;
            case 2 -> identify();
            case 3 -> lineControl;
            case 4 -> modemControl;
            case 5 -> lineStatus();
            case 6 -> modemStatus();
            default -> scratch;
        };
    }

    @Override
    public void write(long offset, int size, long written) {
        int value = (int) written & 0xff;
        boolean divisorAccess = (lineControl & DIVISOR_ACCESS) != 0;
        switch ((int) offset & 7) {
            case 0 -> {
                if (divisorAccess) {
                    divisor = divisor & 0xff00 | value;
                } else {
                    send(value);
                }
            }
            case 1 -> {
                if (divisorAccess) {
                    divisor = divisor & 0xff | value << 8;
                } else {
                    emptied |= (value & ~interruptEnable & ON_EMPTY) != 0;
                    interruptEnable = value & 0xf;
                }
            }
            case 2 -> controlFifo(value);
            case 3 -> lineControl = value;
            case 4 -> controlModem(value & 0x1f);
            case 7 -> scratch = value;
            default -> {
                // line and modem status are for reading
            }
        }
        update();
    }

    private void send(int value) {
        emptied = true;
        if ((modemControl & LOOP) != 0) {
            receive(value);
        } else {
            line.send(value);
        }
    }

    private int take() {
        if (held == 0) {
            return 0;
        }
        int value = fifo[first];
        first = (first + 1) % FIFO;
        held--;
        update();
        return value;
    }

    private void controlFifo(int value) {
        if (((value ^ fifoControl) & 1) != 0 || (value & 2) != 0) {
            held = 0;
        }
        fifoControl = (value & 1) == 0 ? 0 : value & 0xc9;
    }

    private void controlModem(int value) {
        int before = modemLines();
        modemControl = value;
        int after = modemLines();
        modemChanges |= (before ^ after) >>> 4 & 0xb | (before & ~after) >>> 4 & 4; // the ring counts when it ends
    }

    /** CTS, DSR, RI and DCD, in bits 4 to 7; in a loop they are RTS, DTR, OUT1 and OUT2. */
    private int modemLines() {
        int m = modemControl;
        return (m & LOOP) == 0 ? LINE_UP : (m & 2) << 3 | (m & 1) << 5 | (m & 4) << 4 | (m & 8) << 4;
    }

    private int modemStatus() {
        int status = modemLines() | modemChanges;
        modemChanges = 0;
        update();
        return status;
    }

    private int lineStatus() {
        int status = TRANSMITTER_EMPTY | overrun | (held > 0 ? DATA_READY : 0);
        overrun = 0;
        update();
        return status;
    }

    /** The most urgent interrupt, as the identification register names it; 1 if there is none. */
    private int pending() {
        if ((interruptEnable & ON_LINE) != 0 && overrun != 0) {
            return 6;
        }
        if ((interruptEnable & ON_DATA) != 0 && held > 0) {
            return fifoEnabled() && held < TRIGGERS[fifoControl >>> 6] ? 0xc : 4;
        }
        if ((interruptEnable & ON_EMPTY) != 0 && emptied) {
            return 2;
        }
        return (interruptEnable & ON_MODEM) != 0 && modemChanges != 0 ? 0 : 1;
    }

    private int identify() {
        int pending = pending();
        if (pending == 2) {
            emptied = false;
            update();
        }
        return pending | (fifoEnabled() ? 0xc0 : 0);
    }

    private void update() {
        interrupt.level(pending() != 1);
    }
}
