package mimus.firmware.device;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import mimus.memory.Device;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is read and written, devices answer with values. */
final class RandomAccessTest {
    private static final int ACCESSES = Integer.getInteger("mimus.random.accesses", 500_000);
    private static final int SIZE = 0x20000;
    private static final int MALTA = 0xe00_0000;

    private final StillClock clock = new StillClock();

    private IoPorts ports() {
        IoPorts ports = new IoPorts();
        PicPair pics = new PicPair(InterruptLine.NONE);
        pics.attach(ports);
        ports.attach(0x40, 4, new Pit8254(clock.time(), pics.request(0)));
        ports.attach(0x70, 2, new Mc146818(clock.time(), Instant.EPOCH, pics.request(8)));
        ports.attach(0x3f8, 8, uart());
        return ports;
    }

    private static Uart16550 uart() {
        return new Uart16550(SerialLine.NONE, InterruptLine.NONE);
    }

    private Gt64120 controller(boolean bigEndian) {
        PciBus pci = new PciBus();
        Piix4.attach(pci, 10);
        return new Gt64120(0x1000_0000, bigEndian, pci, ports(), () -> 0);
    }

    /** Those that boards' texts name. */
    private Stream<DynamicTest> kinds() {
        return ServiceLoader.load(DeviceKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(kind -> dynamicTest(kind.name(), () -> access(kind.at(new LonelySite(clock.time())), SIZE)));
    }

    @TestFactory
    Stream<DynamicTest> anyAccess() {
        Map<String, Device> devices = Map.of(
                "16550", uart(),
                "ports", ports(),
                "pit", new Pit8254(clock.time(), InterruptLine.NONE),
                "pic", new Pic8259(InterruptLine.NONE),
                "rtc", new Mc146818(clock.time(), Instant.EPOCH, InterruptLine.NONE),
                "flash", new CfiFlash(new byte[1 << 20], 0x10000, true),
                "fpga", new MaltaFpga(true, uart(), () -> {}),
                "controller", controller(false),
                "controller, big endian", controller(true));
        Stream<DynamicTest> malta = devices.entrySet().stream()
                .map(device -> dynamicTest(device.getKey(), () -> access(device.getValue(), MALTA)));
        return Stream.concat(malta, kinds());
    }

    private void access(Device device, int limit) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < ACCESSES; i++) {
            int size = 1 << random.nextInt(4);
            long offset = offset(random) % limit & -size;
            if (random.nextBoolean()) {
                device.read(offset, size);
            } else {
                device.write(
                        offset, size, random.nextBoolean() ? random.nextInt(256) : random.nextLong() >>> 64 - 8 * size);
            }
            if (i % 64 == 0) {
                clock.pass(random.nextInt(100));
            }
        }
    }

    /** Mostly where registers are. */
    private static long offset(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(16);
            case 1 -> random.nextInt(0x1000);
            case 2 -> 0x400_0000 + random.nextInt(0x1000);
            default -> random.nextInt(MALTA);
        };
    }
}
