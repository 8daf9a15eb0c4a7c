package mimus.firmware.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.SerialLine;
import mimus.firmware.device.SerialPort;
import mimus.firmware.device.VirtualTime;
import mimus.firmware.image.FirmwareImage;
import mimus.image.Image;
import mimus.image.Segment;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.machine.Events;
import mimus.machine.Machine;
import mimus.memory.Bus;
import mimus.memory.Device;
import mimus.memory.Memory;

/** A board that a text describes. */
record TextBoard(BoardText text) implements Board {
    @Override
    public String name() {
        return text.name();
    }

    @Override
    public String description() {
        return text.settings().getOrDefault("description", "");
    }

    @Override
    public RunningBoard start(BoardOptions options, Console console) {
        if (options.image() == null) {
            throw new UserError("board " + name() + " runs an image; give its file");
        }
        if (options.bios() != null || options.memory() != 0) {
            throw new UserError("board " + name() + " has neither --bios nor -m");
        }
        return new Parts(options, console).start();
    }

    private Target target(BoardOptions options) {
        return Targets.named(options.architecture() == null ? text.settings().get("target") : options.architecture());
    }

    /** The devices of one board, and how they are wired. */
    private final class Parts {
        private final BoardOptions options;
        private final Console console;
        private final Events events = new Events();
        private final Bus bus = new Bus();
        private final Target target;
        private final Cpu<?> cpu;
        private final VirtualTime time;
        private final List<BoardDevice> devices = new ArrayList<>();
        private final Random random = new Random(1);
        private SerialPort first = SerialPort.NONE;

        Parts(BoardOptions options, Console console) {
            this.options = options;
            this.console = console;
            target = target(options);
            time = new VirtualTime(events, BoardText.number(text.settings().get("clock")));
            for (BoardText.MemoryLine line : text.memories()) {
                if (line.writable()) {
                    bus.ram(line.address(), line.size());
                } else {
                    bus.rom(line.address(), line.size(), new byte[0]);
                }
            }
            String model = options.cpu() == null ? text.settings().get("cpu") : options.cpu();
            cpu = target.newBoardCpu(model, bus, events);
            for (BoardText.DeviceLine line : text.devices()) {
                BoardDevice device = DeviceKind.named(line.kind()).at(new Site(line));
                devices.add(device);
                bus.device(line.address(), line.size(), device);
            }
        }

        RunningBoard start() {
            Semihosting semihosting = "on".equals(text.settings().get("semihosting"))
                    ? new Semihosting(cpu, events, console, options.image().toString())
                    : null;
            BoardWorld world = new BoardWorld(cpu, events, console, first, this::reset, semihosting);
            cpu.exceptions().onResetRequest(world::wantReset);
            Machine machine = new Machine(world, events);
            Image image = FirmwareImage.read(options.image());
            load(image);
            reset();
            cpu.exceptions().reset();
            return new RunningBoard(machine, cpu, target);
        }

        private void reset() {
            devices.forEach(BoardDevice::reset);
        }

        /** What nothing fills of memory that can only be read is erased. */
        private void load(Image image) {
            for (BoardText.MemoryLine line : text.memories()) {
                if (!line.writable()) {
                    byte[] erased = new byte[(int) line.size()];
                    Arrays.fill(erased, (byte) 0xff);
                    cpu.memory().poke(line.address(), erased, 0, erased.length);
                }
            }
            for (Segment segment : image.segments()) {
                byte[] content =
                        segment.content().read(0, (int) segment.content().size());
                int done = cpu.memory().poke(segment.address(), content, 0, content.length);
                boolean elsewhere = text.devices().stream().anyMatch(line -> holds(line, segment));
                if (done < content.length && !elsewhere) {
                    throw new UserError("%s: the %d bytes for 0x%x are not all in the memory of board %s"
                            .formatted(image.name(), content.length, segment.address(), name()));
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

            private Map<String, String> words() {
                return line.options();
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
            public InterruptLine interrupt(int number) {
                String[] inputs = words().getOrDefault("irq", "").split(",");
                if (number >= inputs.length || inputs[number].isEmpty()) {
                    return InterruptLine.NONE;
                }
                int input = (int) BoardText.number(inputs[number]);
                return high -> cpu.exceptions().interruptLine(input, high);
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
                String word = words().get(option);
                return word == null ? otherwise : BoardText.number(word);
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
            public void onWrite(long address, Device writes) {
                bus.onWrite(address, writes);
            }
        }
    }
}
