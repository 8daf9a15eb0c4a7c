package mimus.firmware.device;

import java.time.Instant;
import java.util.Random;
import mimus.memory.AddressTranslator;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.Device;
import mimus.memory.Memory;

/** The place of a device on a board where nothing else is but flash and memory. */
record LonelySite(VirtualTime time, Bus bus) implements DeviceSite {
    private static final long FLASH = 256 << 10;
    private static final long LOW = 0xa0000;
    private static final long LOW_SIZE = 0x60000;
    private static final long RAM = 0x2000_0000L;
    private static final long RAM_SIZE = 1 << 20;

    LonelySite(VirtualTime time) {
        this(time, new Bus());
        bus.rom(0, FLASH, new byte[0]);
        bus.ram(LOW, LOW_SIZE);
        bus.ram(RAM, RAM_SIZE);
    }

    @Override
    public long base() {
        return 0x4000_0000L;
    }

    @Override
    public long size() {
        return 0x20000;
    }

    @Override
    public InterruptLine interrupt(int number) {
        return InterruptLine.NONE;
    }

    @Override
    public SerialLine line() {
        return SerialLine.NONE;
    }

    @Override
    public void serial(SerialPort port) {}

    @Override
    public long number(String name, long otherwise) {
        return switch (name) {
            case "flash" -> 0;
            case "length" -> FLASH;
            default -> otherwise;
        };
    }

    @Override
    public Instant began() {
        return Instant.EPOCH;
    }

    @Override
    public byte[] file(String option, int limit) {
        return new byte[Memory.PAGE_SIZE];
    }

    @Override
    public Random random() {
        return new Random(1);
    }

    @Override
    public Memory memory() {
        return new BusMemory(false, false, bus, AddressTranslator.IDENTITY);
    }

    @Override
    public void onWrite(long address, Device writes) {
        bus.onWrite(address, writes);
    }

    @Override
    public IoPorts ports() {
        return new IoPorts();
    }

    @Override
    public PciBus pci() {
        return new PciBus();
    }

    @Override
    public long memorySize() {
        return RAM_SIZE;
    }

    @Override
    public void message(long address, int value) {
        // nobody listens
    }

    @Override
    public void wantReset() {
        // there is no board
    }
}
