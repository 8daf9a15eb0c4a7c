package mimus.firmware.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.Empty;
import mimus.firmware.device.InterruptController;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.IoPorts;
import mimus.firmware.device.PciBus;
import mimus.firmware.device.SerialLine;
import mimus.firmware.device.SerialPort;
import mimus.firmware.device.VirtualTime;
import mimus.firmware.image.FirmwareImage;
import mimus.firmware.image.RawFile;
import mimus.firmware.tree.TreeNode;
import mimus.image.Image;
import mimus.image.Segment;
import mimus.isa.Target;
import mimus.machine.Events;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.memory.Bus;
import mimus.memory.Device;
import mimus.memory.Memory;

/** The parts of a board that a text describes, and how they are wired. */
final class BoardParts {
    /** Bytes that physical addresses can tell apart at most. */
    private static final long EVERYWHERE = 1L << 52;

    private final BoardText text;
    private final BoardOptions options;
    private final Console console;
    private final Events events = new Events();
    private final Bus bus = new Bus();
    private final Target target;
    private final String model;
    private final Cpu<?> cpu;
    private final VirtualTime time;
    private final IoPorts ports = new IoPorts();
    private final PciBus pci = new PciBus();
    private final List<BoardDevice> devices = new ArrayList<>();
    private final Map<String, InterruptController> controllers = new HashMap<>();
    private final Random random = new Random(1);
    private SerialPort first = SerialPort.NONE;
    private Image image;
    private BoardWorld world;

    BoardParts(BoardText text, Target target, BoardOptions options, Console console) {
        this.text = text;
        this.options = options;
        this.console = console;
        this.target = target;
        time = new VirtualTime(events, BoardText.number(text.settings().get("clock")));
        if (text.settings().containsKey("elsewhere")) {
            bus.device(0, EVERYWHERE, new Empty(BoardText.number(text.settings().get("elsewhere"))));
        }
        bus.ports(ports);
        for (BoardText.MemoryLine line : text.memories()) {
            if (line.writable()) {
                bus.ram(line.address(), size(line));
            } else {
                bus.rom(line.address(), line.size(), new byte[0]);
            }
        }
        model = options.cpu() == null ? text.cpu(target) : options.cpu();
        cpu = target.newBoardCpu(model, bus, events);
        for (BoardText.DeviceLine line : text.devices()) {
            BoardDevice device = DeviceKind.named(line.kind()).at(new Site(line));
            devices.add(device);
            switch (line.space()) {
                case MEMORY -> bus.device(line.address(), line.size(), device);
                case PORTS -> ports.attach((int) line.address(), (int) line.size(), device, device.takesWhole());
                case PCI, OWN -> {
                    // it has put itself there
                }
            }
            if (device instanceof InterruptController controller) {
                controllers.put(line.options().getOrDefault("name", line.kind()), controller);
                if (controller.tellsVectors()) {
                    cpu.exceptions().vectors(controller::acknowledge);
                }
            }
        }
        for (BoardText.WireLine line : text.wires()) {
            InterruptLine input = input(line.input());
            Consumer<Boolean> wire = input::level;
            if (!cpu.exceptions().connect(line.output(), wire)) {
                throw new UserError("board " + text.name() + ": the processor has no output " + line.output());
            }
        }
    }

    /** The size of some memory: a person's choice where there is one. */
    private long size(BoardText.MemoryLine line) {
        long chosen = options.memory();
        if (line.most() == 0 || chosen == 0) {
            return line.size();
        }
        if (chosen < 0 || chosen > line.most() || (chosen & Memory.PAGE_MASK) != 0) {
            throw new UserError("board %s has at most %d MiB of memory, in whole pages of 4096 bytes"
                    .formatted(text.name(), line.most() >> 20));
        }
        return chosen;
    }

    /** An input of the processor, or {@code NAME:NUMBER} of another device, or several with {@code +} between them. */
    private InterruptLine input(String name) {
        int plus = name.indexOf('+');
        if (plus >= 0) {
            InterruptLine one = input(name.substring(0, plus));
            InterruptLine others = input(name.substring(plus + 1));
            return high -> {
                one.level(high);
                others.level(high);
            };
        }
        String[] words = name.split(":");
        if (words.length == 1) {
            int input = (int) BoardText.number(name);
            return high -> cpu.exceptions().interruptLine(input, high);
        }
        InterruptController controller = controllers.get(words[0]);
        if (controller == null) {
            throw new UserError(
                    "board %s: %s is no interrupt controller of a line above".formatted(text.name(), words[0]));
        }
        try {
            return controller.input((int) BoardText.number(words[1]));
        } catch (IllegalArgumentException none) {
            throw new UserError("board %s: %s: %s".formatted(text.name(), name, none.getMessage()));
        }
    }

    RunningBoard start() {
        Semihosting semihosting = "on".equals(text.settings().get("semihosting"))
                ? new Semihosting(cpu, events, console, String.valueOf(options.image()))
                : null;
        world = new BoardWorld(cpu, events, console, first, this::reset, semihosting);
        Machine machine = new Machine(world, events);
        cpu.exceptions().onResetRequest(world::wantReset);
        cpu.exceptions().onPowerOffRequest(() -> machine.halt(new Stop.Exited(0)));
        if (options.image() != null) {
            image = FirmwareImage.read(options.image());
            load();
        }
        cpu.exceptions().reset();
        reset();
        return new RunningBoard(machine, cpu, target);
    }

    private void reset() {
        devices.forEach(BoardDevice::reset);
        pci.reset();
        if (text.nodes().isEmpty()) {
            return; // the processor finds by itself where to begin
        }
        if (image == null) {
            loader().load();
        } else {
            image.entry().ifPresent(cpu.env()::resumeAt);
        }
    }

    /** Loads what begins with a device tree. */
    private SystemLoader loader() {
        BoardText.MemoryLine memory = text.memories().stream()
                .filter(BoardText.MemoryLine::writable)
                .findFirst()
                .orElseThrow(() -> new UserError("board " + text.name() + " has no memory"));
        return new SystemLoader(cpu, memory.address(), size(memory), options.system(), tree());
    }

    /** The device tree, or the one that a person has given. */
    TreeNode tree() {
        if (options.system().tree() != null) {
            return SystemLoader.read(options.system().tree());
        }
        BoardTree tree = new BoardTree(controllers, model);
        for (BoardText.MemoryLine line : text.memories()) {
            if (line.writable()) {
                tree.memory(line.address(), size(line));
            }
        }
        for (BoardText.DeviceLine line : text.devices()) {
            DeviceKind.named(line.kind()).describe(tree.site(line));
        }
        text.nodes().forEach(tree::add);
        return tree.root();
    }

    /** What nothing fills of memory that can only be read is erased. */
    private void load() {
        for (BoardText.MemoryLine line : text.memories()) {
            if (!line.writable()) {
                byte[] erased = new byte[(int) line.size()];
                Arrays.fill(erased, (byte) 0xff);
                cpu.memory().poke(line.address(), erased, 0, erased.length);
            }
        }
        for (Segment segment : image.segments()) {
            byte[] content = segment.content().read(0, (int) segment.content().size());
            int done = cpu.memory().poke(segment.address(), content, 0, content.length);
            boolean elsewhere = text.devices().stream().anyMatch(line -> holds(line, segment));
            if (done < content.length && !elsewhere) {
                throw new UserError("%s: the %d bytes for 0x%x are not all in the memory of board %s"
                        .formatted(image.name(), content.length, segment.address(), text.name()));
            }
        }
    }

    /** Images set registers that stand for bytes of flash, as those that choose how the chip starts. */
    private static boolean holds(BoardText.DeviceLine line, Segment segment) {
        return segment.address() >= line.address() && segment.last() < line.address() + line.size();
    }

    /** What one line of the text says of a device. */
    private final class Site implements DeviceSite {
        private final BoardText.DeviceLine line;

        Site(BoardText.DeviceLine line) {
            this.line = line;
        }

        @Override
        public long base() {
            return line.address();
        }

        @Override
        public long size() {
            return line.size();
        }

        @Override
        public VirtualTime time() {
            return time;
        }

        @Override
        public Instant began() {
            return options.time();
        }

        @Override
        public InterruptLine interrupt(int number) {
            List<String> inputs = line.inputs();
            boolean there = number < inputs.size() && !inputs.get(number).isEmpty();
            return there ? input(inputs.get(number)) : InterruptLine.NONE;
        }

        private boolean isFirstSerial() {
            return number("serial", -1) == 0;
        }

        @Override
        public SerialLine line() {
            return isFirstSerial() ? console : SerialLine.NONE;
        }

        @Override
        public void serial(SerialPort port) {
            first = isFirstSerial() ? port : first;
        }

        @Override
        public long number(String option, long otherwise) {
            String word = line.options().get(option);
            return word == null ? otherwise : BoardText.number(word);
        }

        @Override
        public byte[] file(String option, int limit) {
            boolean bios = "bios".equals(line.options().get(option));
            return bios && options.bios() != null
                    ? RawFile.read(options.bios(), limit, "the flash of board " + text.name())
                    : new byte[0];
        }

        @Override
        public Random random() {
            return random;
        }

        @Override
        public Memory memory() {
            return cpu.memory();
        }

        @Override
        public Bus bus() {
            return bus;
        }

        @Override
        public IoPorts ports() {
            return ports;
        }

        @Override
        public PciBus pci() {
            return pci;
        }

        @Override
        public long memorySize() {
            return text.memories().stream()
                    .filter(BoardText.MemoryLine::writable)
                    .mapToLong(BoardParts.this::size)
                    .sum();
        }

        @Override
        public void message(long address, int value) {
            cpu.exceptions().interruptMessage(address, value);
        }

        @Override
        public void wantReset() {
            world.wantReset();
        }

        @Override
        public void onWrite(long address, Device writes) {
            bus.onWrite(address, writes);
        }
    }
}
