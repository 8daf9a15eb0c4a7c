package mimus.firmware.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mimus.error.UserError;
import mimus.isa.Target;
import mimus.isa.Targets;

/**
 * A board as text: a line for each thing, words with spaces between them, {@code #} before what is for people.
 *
 * @param name what chooses the board
 * @param settings the lines of one word and the rest: {@code description}, {@code target}, {@code cpu}, {@code clock}, …
 * @param memories what can be read and written, or only read, in the order of the text
 * @param devices in the order of the text
 */
record BoardText(
        String name,
        Map<String, String> settings,
        List<MemoryLine> memories,
        List<DeviceLine> devices,
        List<WireLine> wires,
        List<NodeLine> nodes) {
    private static final List<String> SETTINGS =
            List.of("description", "target", "cpu", "clock", "semihosting", "elsewhere");

    /**
     * {@code ram ADDRESS SIZE} or {@code rom ADDRESS SIZE}; with {@code MOST} behind, a person may choose another size.
     *
     * @param most the largest size, or 0 if there is no choice
     */
    record MemoryLine(boolean writable, long address, long size, long most) {}

    /** {@code wire OUTPUT INPUT}: connects an output of the processor. */
    record WireLine(String output, String input) {}

    /** {@code node PATH PROPERTY VALUE…}: what the device tree says besides what devices say of themselves. */
    record NodeLine(String path, String property, List<String> values) {}

    /** Where a device is found. */
    enum Space {
        /** {@code device KIND ADDRESS SIZE}. */
        MEMORY,
        /** {@code port KIND PORT COUNT}. */
        PORTS,
        /** {@code pci KIND DEVICE.FUNCTION}. */
        PCI,
        /** {@code chip KIND}: it knows by itself where it belongs. */
        OWN
    }

    /**
     * A device, with {@code NAME=VALUE…} behind it.
     *
     * @param address in its space; on the PCI bus, eight times the device with the function
     */
    record DeviceLine(Space space, String kind, long address, long size, Map<String, String> options) {
        /**
         * The inputs that its interrupts lead to: a number for one of the processor, {@code NAME:NUMBER} for one of another
         * device, {@code NAME:FIRST-LAST} for several.
         */
        List<String> inputs() {
            List<String> all = new ArrayList<>();
            for (String word : options.getOrDefault("irq", "").split(",")) {
                int colon = word.indexOf(':');
                int dash = word.indexOf('-');
                if (colon > 0 && dash > colon) {
                    long last = number(word.substring(dash + 1));
                    for (long n = number(word.substring(colon + 1, dash)); n <= last; n++) {
                        all.add(word.substring(0, colon + 1) + n);
                    }
                } else {
                    all.add(word);
                }
            }
            return all;
        }
    }

    /** The targets that its processor may be one of, the usual one first. */
    List<Target> targets() {
        return Stream.of(settings.get("target").split("\\s+"))
                .map(Targets::named)
                .toList();
    }

    /** The usual processor of a target: the line {@code cpu} has one for each, in the same order. */
    String cpu(Target target) {
        String[] models = settings.get("cpu").split("\\s+");
        int index = targets().indexOf(target);
        return models[Math.max(0, Math.min(index, models.length - 1))];
    }

    /** The file of a user's board. */
    static BoardText read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.board$", "");
            return parse(name, Files.readString(file));
        } catch (MalformedInputException notText) {
            throw new UserError(file + ": it is not the text of a board");
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e.getMessage());
        }
    }

    /** A board that comes with Mimus. */
    static BoardText resource(String name) {
        try (InputStream in = BoardText.class.getResourceAsStream(name + ".board")) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UserError that names the line which has no meaning */
    static BoardText parse(String name, String text) {
        BoardText board = new BoardText(
                name,
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String plain = line.replaceFirst("^\\s*#.*|\\s#(\\s.*)?$", "").strip();
            if (!plain.isEmpty()) {
                try {
                    board.add(plain);
                } catch (IllegalArgumentException e) {
                    throw new UserError("board " + name + ", line " + number + ": " + e.getMessage());
                }
            }
        }
        for (String wanted : List.of("target", "cpu", "clock")) {
            if (!board.settings.containsKey(wanted)) {
                throw new UserError("board " + name + ": there is no line '" + wanted + "'");
            }
        }
        return board;
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "ram", "rom" -> {
                require(words.length == 3 || words.length == 4, "'" + words[0] + "' wants an address and a size");
                long most = words.length == 4 ? pages(words[3]) : 0;
                memories.add(new MemoryLine(words[0].equals("ram"), pages(words[1]), pages(words[2]), most));
            }
            case "wire" -> {
                require(words.length == 3, "'wire' wants an output of the processor and an input");
                wires.add(new WireLine(words[1], words[2]));
            }
            case "node" -> {
                require(words.length >= 3, "'node' wants a path and a property");
                nodes.add(new NodeLine(words[1], words[2], List.of(words).subList(3, words.length)));
            }
            case "device" -> {
                require(words.length >= 4, "'device' wants a kind, an address and a size");
                devices.add(
                        new DeviceLine(Space.MEMORY, words[1], pages(words[2]), pages(words[3]), options(words, 4)));
            }
            case "port" -> {
                require(words.length >= 4, "'port' wants a kind, a port and how many");
                long port = number(words[2]);
                long count = number(words[3]);
                require(port >= 0 && count > 0 && port + count <= 0x10000, "there are ports 0 to 65535");
                devices.add(new DeviceLine(Space.PORTS, words[1], port, count, options(words, 4)));
            }
            case "pci" -> {
                require(words.length >= 3, "'pci' wants a kind and a place");
                devices.add(new DeviceLine(Space.PCI, words[1], place(words[2]), 0, options(words, 3)));
            }
            case "chip" -> {
                require(words.length >= 2, "'chip' wants a kind");
                devices.add(new DeviceLine(Space.OWN, words[1], 0, 0, options(words, 2)));
            }
            default -> {
                require(
                        SETTINGS.contains(words[0]),
                        "'" + words[0] + "' is none of ram, rom, device, port, pci, chip, wire, node, "
                                + String.join(", ", SETTINGS));
                require(words.length > 1, "'" + words[0] + "' wants a value");
                settings.put(words[0], line.substring(words[0].length()).strip());
            }
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static long place(String text) {
        require(text.matches("\\d+\\.[0-7]"), "'" + text + "' is not DEVICE.FUNCTION");
        int dot = text.indexOf('.');
        long device = number(text.substring(0, dot));
        require(device < 32, "there are devices 0 to 31");
        return device << 3 | number(text.substring(dot + 1));
    }

    private static Map<String, String> options(String[] words, int from) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = from; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            require(equals > 0, "'" + words[i] + "' is not NAME=VALUE");
            options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return options;
    }

    private static long pages(String text) {
        long value = number(text);
        require((value & 0xfff) == 0, text + " is not a whole number of pages of 4096 bytes");
        return value;
    }

    /** A number: decimal, or hexadecimal after {@code 0x}, with K, M or G behind it. */
    static long number(String text) {
        int suffix = "KMG".indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
        String digits = suffix < 0 ? text : text.substring(0, text.length() - 1);
        try {
            return Long.decode(digits) << 10 * (suffix + 1);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
    }
}
