package mimus.firmware.device;

import java.util.Arrays;
import java.util.function.IntSupplier;
import mimus.memory.Device;

/**
 * Galileo GT-64120, the system controller: its registers and its windows to the PCI bus, which it can move about.
 *
 * <p>It answers for one fixed range of physical addresses, in which the windows have to lie. Its registers are little
 * endian for the processor, unless CPU configuration says that they need no swapping.
 */
public final class Gt64120 implements Device {
    private static final int REGISTERS = 0x1000;

    private static final int CPU = 0x000;
    private static final int PCI0_IO_LOW = 0x048;
    private static final int PCI0_IO_HIGH = 0x050;
    private static final int PCI0_MEMORY0_LOW = 0x058;
    private static final int PCI0_MEMORY0_HIGH = 0x060;
    private static final int INTERNAL_SPACE = 0x068;
    private static final int PCI0_MEMORY1_LOW = 0x080;
    private static final int PCI0_MEMORY1_HIGH = 0x088;
    private static final int PCI0_COMMAND = 0xc00;
    private static final int INTERRUPT_CAUSE = 0xc18;
    private static final int INTERRUPT_ACKNOWLEDGE = 0xc34;
    private static final int CONFIGURATION_ADDRESS = 0xcf8;
    private static final int CONFIGURATION_DATA = 0xcfc;

    /** In CPU configuration: no swapping between processor and registers. */
    private static final int NO_CPU_SWAP = 1 << 12;

    /** In PCI command: no swapping between processor and PCI bus. */
    private static final int NO_PCI_SWAP = 1;

    /** Unit of the address decoders. */
    private static final int DECODE_SHIFT = 21;

    /** Registers that are not zero after power-on: offset, value. */
    private static final int[][] INITIAL = {
        {0x010, 0x007},
        {0x018, 0x008},
        {0x020, 0x00f},
        {0x028, 0x0e0},
        {0x030, 0x070},
        {0x038, 0x0f8},
        {0x040, 0x07f},
        {PCI0_IO_LOW, 0x080},
        {PCI0_IO_HIGH, 0x00f},
        {PCI0_MEMORY0_LOW, 0x090},
        {PCI0_MEMORY0_HIGH, 0x01f},
        {INTERNAL_SPACE, 0x0a0},
        {PCI0_MEMORY1_LOW, 0x790},
        {PCI0_MEMORY1_HIGH, 0x01f},
        {0x090, 0x100},
        {0x098, 0x00f},
        {0x0a0, 0x110},
        {0x0a8, 0x01f},
        {0x0b0, 0x120},
        {0x0b8, 0x02f},
        {0x0d0, 0x007},
        {0x0d8, 0x00f},
        {0x0e0, 0x070},
        {0x0e8, 0x07f},
        {0x0f0, 0x080},
        {0x0f8, 0x090},
        {0x100, 0x790},
        {0x108, 0x100},
        {0x110, 0x110},
        {0x118, 0x120},
        {0x400, 0x000},
        {0x404, 0x007},
        {0x408, 0x008},
        {0x40c, 0x00f},
        {0x410, 0x000},
        {0x414, 0x007},
        {0x418, 0x008},
        {0x41c, 0x00f},
        {0x420, 0x000},
        {0x424, 0x007},
        {0x45c, 0x0ff},
        {0x44c, 0x005},
        {0x450, 0x005},
        {0x454, 0x005},
        {0x458, 0x005},
        {0x464, 0x0ff},
        {0x468, 0x147},
        {0x850, 0xffffff},
        {0xc08, 0x00fff000},
        {0xc0c, 0x00fff000},
        {0xc10, 0x00fff000},
        {0xc14, 0x01fff000},
    };

    private final long base;
    private final boolean bigEndian;
    private final PciBus pci;
    private final Device io;
    private final IntSupplier acknowledge;
    private final int[] registers = new int[REGISTERS / 4];

    /**
     * A controller in its state after power-on.
     *
     * @param base physical address at which its range begins
     * @param io the I/O space of the PCI bus, little endian
     * @param acknowledge asks the interrupt controller behind the bus for its vector
     */
    public Gt64120(long base, boolean bigEndian, PciBus pci, Device io, IntSupplier acknowledge) {
        this.base = base;
        this.bigEndian = bigEndian;
        this.pci = pci;
        this.io = bigEndian ? new ByteReversed(io) : io;
        this.acknowledge = acknowledge;
        pci.attach(0, 0, hostBridge());
        reset();
    }

    private static PciFunction hostBridge() {
        return new PciFunction(0x4620_11ab, 0x0600_0010)
                .with(0x0c, 0, 0xffff)
                .with(0x10, 0x0000_0008, 0)
                .with(0x14, 0x0100_0008, 0)
                .with(0x18, 0x1c00_0000, 0)
                .with(0x1c, 0x1f00_0000, 0)
                .with(0x20, 0x1400_0000, 0)
                .with(0x24, 0x1400_0001, 0)
                .with(0x3c, 0x0000_0100, 0xff);
    }

    /** Makes it as after power-on. */
    public void reset() {
        Arrays.fill(registers, 0);
        for (int[] register : INITIAL) {
            registers[register[0] / 4] = register[1];
        }
        registers[CPU / 4] = bigEndian ? 0 : NO_CPU_SWAP;
        registers[PCI0_COMMAND / 4] = bigEndian ? 0 : NO_PCI_SWAP | 1 << 16;
    }

    private int register(int offset) {
        return registers[offset / 4];
    }

    @Override
    public long read(long offset, int size) {
        long address = base + offset;
        long inside = address - internalSpace();
        if (inside >= 0 && inside < REGISTERS) {
            return readRegisters((int) inside, size);
        }
        long port = address - start(PCI0_IO_LOW);
        if (port >= 0 && port < length(PCI0_IO_LOW, PCI0_IO_HIGH)) {
            return io.read(port, size);
        }
        return inMemoryWindow(address) ? new Empty(-1).read(offset, size) : 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        long address = base + offset;
        long inside = address - internalSpace();
        long port = address - start(PCI0_IO_LOW);
        if (inside >= 0 && inside < REGISTERS) {
            writeRegisters((int) inside, size, value);
        } else if (port >= 0 && port < length(PCI0_IO_LOW, PCI0_IO_HIGH)) {
            io.write(port, size, value);
        }
    }

    private long internalSpace() {
        return (long) (register(INTERNAL_SPACE) & 0x7fff) << DECODE_SHIFT;
    }

    private long start(int low) {
        return (long) (register(low) & 0x7fff) << DECODE_SHIFT;
    }

    /** Bytes in a window: the low decoder's upper bits and the high decoder together name its last unit. */
    private long length(int low, int high) {
        return Math.max(0, (long) (register(high) & 0x7f) + 1 - (register(low) & 0x7f)) << DECODE_SHIFT;
    }

    private boolean inMemoryWindow(long address) {
        long first = address - start(PCI0_MEMORY0_LOW);
        long second = address - start(PCI0_MEMORY1_LOW);
        return first >= 0 && first < length(PCI0_MEMORY0_LOW, PCI0_MEMORY0_HIGH)
                || second >= 0 && second < length(PCI0_MEMORY1_LOW, PCI0_MEMORY1_HIGH);
    }

    /** Bits to the right of the {@code size} bytes at an offset, in a word as the processor reads it. */
    private int shift(int offset, int size) {
        return 8 * (bigEndian ? 4 - size - (offset & 3) : offset & 3);
    }

    private long readRegisters(int offset, int size) {
        if (size == 8) {
            long low = readWord(offset) & 0xffff_ffffL;
            long high = readWord(offset + 4 & REGISTERS - 1) & 0xffff_ffffL;
            return bigEndian ? low << 32 | high : high << 32 | low;
        }
        return (readWord(offset) & 0xffff_ffffL) >>> shift(offset, size) & (1L << 8 * size) - 1;
    }

    private void writeRegisters(int offset, int size, long value) {
        if (size == 8) {
            writeWord(offset, (int) (bigEndian ? value >>> 32 : value));
            writeWord(offset + 4 & REGISTERS - 1, (int) (bigEndian ? value : value >>> 32));
            return;
        }
        int shift = shift(offset, size);
        int mask = (int) ((1L << 8 * size) - 1 << shift);
        int kept = size == 4 ? 0 : readWord(offset) & ~mask;
        writeWord(offset, kept | (int) (value << shift) & mask);
    }

    private int toProcessor(int value) {
        return (register(CPU) & NO_CPU_SWAP) == 0 ? Integer.reverseBytes(value) : value;
    }

    /** The controller is not behind the PCI bus: its own configuration is not swapped. */
    private int toPci(int value) {
        boolean others = (register(CONFIGURATION_ADDRESS) & 0x00ff_f800) != 0;
        boolean swap = (register(PCI0_COMMAND) & NO_PCI_SWAP) == 0 && others;
        return swap ? Integer.reverseBytes(value) : value;
    }

    private int readWord(int offset) {
        int value = switch (offset & ~3) {
            case CONFIGURATION_DATA -> toPci(pci.read(register(CONFIGURATION_ADDRESS)));
            case INTERRUPT_ACKNOWLEDGE -> acknowledge.getAsInt();
            default -> register(offset);
        };
        return toProcessor(value);
    }

    private void writeWord(int offset, int written) {
        int value = toProcessor(written);
        switch (offset & ~3) {
            case CONFIGURATION_DATA -> pci.write(register(CONFIGURATION_ADDRESS), toPci(value));
            case CONFIGURATION_ADDRESS -> registers[CONFIGURATION_ADDRESS / 4] = value & 0x80ff_fffc;
            case INTERRUPT_CAUSE -> registers[INTERRUPT_CAUSE / 4] &= value;
            case INTERRUPT_ACKNOWLEDGE, 0x070, 0x078, 0x128 -> {
                // for reading
            }
            default -> registers[offset / 4] = value;
        }
    }
}
