package mimus.firmware.board;

import java.nio.ByteOrder;
import java.util.Arrays;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.firmware.device.CfiFlash;
import mimus.firmware.device.Empty;
import mimus.firmware.device.Gt64120;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.IoPorts;
import mimus.firmware.device.MaltaFpga;
import mimus.firmware.device.Mc146818;
import mimus.firmware.device.PciBus;
import mimus.firmware.device.PicPair;
import mimus.firmware.device.Piix4;
import mimus.firmware.device.Pit8254;
import mimus.firmware.device.SerialLine;
import mimus.firmware.device.Uart16550;
import mimus.firmware.device.VirtualTime;
import mimus.firmware.image.MipsBootImage;
import mimus.firmware.image.RawFile;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.machine.Events;
import mimus.machine.Machine;
import mimus.memory.Bus;

/**
 * MIPS Malta: the CoreLV card with a GT-64120, and the board with a PIIX4, a flash and an FPGA.
 *
 * <p>Memory is at the bottom up to 256 MiB, and all of it at 2 GiB.
 */
final class Malta implements Board {
    private static final long MIB = 1 << 20;

    /** U-Boot takes so much for granted. */
    private static final long USUAL_MEMORY = 256 * MIB;

    private static final long LOW_MEMORY = 256 * MIB;
    private static final long MOST_MEMORY = 2048 * MIB;
    private static final long HIGH_MEMORY_BASE = 0x8000_0000L;

    /** What the system controller decodes; nothing in it is a bus error. */
    private static final long DECODED = 0x2000_0000;

    private static final long CONTROLLER_BASE = 0x1000_0000;
    private static final long FLASH_BASE = 0x1e00_0000;
    private static final int FLASH_SIZE = (int) (4 * MIB);
    private static final int FLASH_BLOCK = 64 * 1024;
    private static final long FPGA_BASE = 0x1f00_0000;
    private static final long FPGA_SIZE = 0x1000;
    private static final long BOOT_BASE = 0x1fc0_0000;

    /** Where the boot flash shows the board's revision instead of its content: Malta with a CoreLV. */
    private static final int REVISION_OFFSET = 0x10;

    private static final int REVISION = 0x420;

    /** Instructions in a second of the board's time. */
    private static final long HERTZ = 100_000_000;

    /** Inputs of the processor. */
    private static final int PIC_LINE = 2;

    private static final int FPGA_SERIAL_LINE = 4;

    private static final int SOUTH_BRIDGE = 10;

    @Override
    public String name() {
        return "malta";
    }

    @Override
    public String description() {
        return "MIPS Malta with a CoreLV card";
    }

    @Override
    public RunningBoard start(BoardOptions options, Console console) {
        if (options.bios() == null || options.image() != null) {
            throw new UserError("a Malta board starts from its flash; give what is in it with --bios");
        }
        byte[] file = RawFile.read(options.bios(), FLASH_SIZE, "Malta's flash");
        MipsBootImage image = image(file, options.architecture());
        Target target = target(image, options);
        Events events = new Events();
        Bus bus = new Bus();
        String model = options.cpu() == null ? target.models().get(0) : options.cpu();
        Cpu<?> cpu = target.newBoardCpu(model, bus, events);
        BoardWorld world = new Parts(options, console, image, bus, events, cpu).world();
        return new RunningBoard(new Machine(world, events), cpu, target);
    }

    private static MipsBootImage image(byte[] file, String architecture) {
        Target widest = Targets.named("mips64");
        if (architecture == null) {
            return MipsBootImage.of(file, widest.instructions());
        }
        boolean big = Targets.named(architecture).bigEndian();
        return MipsBootImage.of(file, widest.instructions(), big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private static Target target(MipsBootImage image, BoardOptions options) {
        String found = (image.wide() ? "mips64" : "mips") + (image.order() == ByteOrder.BIG_ENDIAN ? "" : "el");
        Target target = Targets.named(options.architecture() == null ? found : options.architecture());
        if (target.models().isEmpty() || !target.name().startsWith("mips")) {
            throw new UserError("a Malta board has a MIPS processor, not a " + target.name());
        }
        return target;
    }

    /** The devices of one board, and how they are wired. */
    private static final class Parts {
        private final BoardWorld world;
        private final PicPair interrupts;
        private final PciBus pci = new PciBus();
        private final Uart16550 first;
        private final Uart16550 second;
        private final Uart16550 third;
        private final CfiFlash flash;
        private final Gt64120 controller;
        private final MaltaFpga fpga;

        Parts(BoardOptions options, Console console, MipsBootImage image, Bus bus, Events events, Cpu<?> cpu) {
            boolean big = image.order() == ByteOrder.BIG_ENDIAN;
            VirtualTime time = new VirtualTime(events, HERTZ);
            interrupts = new PicPair(processorInput(cpu, PIC_LINE));
            first = new Uart16550(console, interrupts.request(4));
            second = new Uart16550(SerialLine.NONE, interrupts.request(3));
            third = new Uart16550(SerialLine.NONE, processorInput(cpu, FPGA_SERIAL_LINE));
            world = new BoardWorld(cpu, events, console, first, this::reset, null);

            IoPorts ports = new IoPorts();
            interrupts.attach(ports);
            ports.attach(0x40, 4, new Pit8254(time, interrupts.request(0)));
            ports.attach(0x70, 2, new Mc146818(time, options.time(), interrupts.request(8)));
            ports.attach(0x2f8, 8, second);
            ports.attach(0x3f8, 8, first);
            Piix4.attach(pci, SOUTH_BRIDGE);

            byte[] content = flashContent(image.content());
            flash = new CfiFlash(content, FLASH_BLOCK, big);
            controller = new Gt64120(CONTROLLER_BASE, big, pci, ports, interrupts::acknowledge);
            fpga = new MaltaFpga(big, third, world::wantReset);

            bus.device(0, DECODED, new Empty(0));
            memory(bus, options);
            bus.device(CONTROLLER_BASE, FLASH_BASE - CONTROLLER_BASE, controller);
            bus.device(FLASH_BASE, FLASH_SIZE, flash);
            bus.device(FPGA_BASE, FPGA_SIZE, fpga);
            bus.rom(BOOT_BASE, FLASH_SIZE, withRevision(content, big));
        }

        BoardWorld world() {
            return world;
        }

        private static InterruptLine processorInput(Cpu<?> cpu, int line) {
            return high -> cpu.exceptions().interruptLine(line, high);
        }

        private static void memory(Bus bus, BoardOptions options) {
            long size = options.memory() == 0 ? USUAL_MEMORY : options.memory();
            if (size < MIB || size > MOST_MEMORY || size % MIB != 0) {
                throw new UserError("a Malta board has 1 to 2048 MiB of memory, in whole MiB, not " + size + " bytes");
            }
            bus.ram(HIGH_MEMORY_BASE, size);
            bus.alias(0, Math.min(size, LOW_MEMORY), HIGH_MEMORY_BASE);
        }

        /** What the image does not fill is erased. */
        private static byte[] flashContent(byte[] image) {
            byte[] content = new byte[FLASH_SIZE];
            Arrays.fill(content, (byte) 0xff);
            System.arraycopy(image, 0, content, 0, image.length);
            return content;
        }

        private static byte[] withRevision(byte[] content, boolean big) {
            byte[] shown = content.clone();
            for (int i = 0; i < 4; i++) {
                shown[REVISION_OFFSET + i] = (byte) (REVISION >>> 8 * (big ? 3 - i : i));
            }
            return shown;
        }

        private void reset() {
            interrupts.reset();
            pci.reset();
            first.reset();
            second.reset();
            third.reset();
            flash.reset();
            controller.reset();
            fpga.reset();
        }
    }
}
