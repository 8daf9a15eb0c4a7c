package mimus.linux.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mimus.abi.Structure;
import mimus.linux.fs.stream.IpAddress;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.SignalSet;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.memory.MemoryFault;

/** Shows one argument of a call. */
final class Argument {
    private static final int MOST_STRINGS = 32;
    private static final int SHOWN = 33;

    private final Task task;
    private final GuestMemory memory;
    private final long[] all;

    /** @param all the arguments of the call, each zero-extended */
    Argument(Task task, long[] all) {
        this.task = task;
        this.memory = task.memory();
        this.all = all;
    }

    /** Whether what it points to is there only when the call has succeeded. */
    static boolean isWritten(String kind) {
        return kind.startsWith(">") || kind.startsWith("out") || kind.equals("fds") || kind.equals("iovout");
    }

    /** The text; {@code result} is that of the call, for what it has written. */
    String text(String kind, int position, long result) {
        long value = all[position];
        try {
            return text(kind, value, result);
        } catch (MemoryFault | SyscallFailure unreadable) {
            return address(value);
        }
    }

    private String text(String kind, long value, long result) {
        int equals = kind.indexOf('=');
        String what = equals < 0 ? kind : kind.substring(0, equals);
        String of = equals < 0 ? "" : kind.substring(equals + 1);
        return switch (what) {
            case "d" -> Integer.toString((int) value);
            case "u" -> Long.toUnsignedString(value);
            case "l" -> Long.toString(task.abi().bits() == 32 ? (int) value : value);
            case "L" -> Long.toString(value);
            case "x" -> value == 0 ? "0" : "0x" + Long.toHexString(value);
            case "o" -> "0" + Long.toOctalString(value & 0xffff_ffffL);
            case "fd" -> Integer.toString((int) value);
            case "at" -> (int) value == -100 ? "AT_FDCWD" : Integer.toString((int) value);
            case "sig" -> task.process().signalNames().name((int) value);
            case "flags" -> Names.set(task.abi().constants(), of, value);
            case "number" -> socketType(of, value);
            case "path" -> value == 0 ? "NULL" : Quoted.name(memory.path(value));
            default -> value == 0 ? "NULL" : pointed(what, of, value, result);
        };
    }

    /** The type of a socket has flags beside it. */
    private String socketType(String group, long value) {
        String name = Names.number(task.abi().constants(), group, group.equals("SOCK") ? value & 15 : value);
        boolean flags = group.equals("SOCK") && (value & ~15L) != 0;
        return flags ? name + "|" + Names.set(task.abi().constants(), "SOCKF", value & ~15L) : name;
    }

    private String pointed(String what, String of, long value, long result) {
        return switch (what) {
            case "sigset" -> signals(value);
            case "argv" -> strings(value);
            case "fds" -> "[" + memory.int32(value) + ", " + memory.int32(value + 4) + "]";
            case "in" -> bytes(value, all[Integer.parseInt(of) - 1]);
            case "out" -> bytes(value, result);
            case "outx" -> hexadecimal(value, result);
            case "iov" -> buffers(value, (int) all[Integer.parseInt(of) - 1]);
            case "iovout", "p" -> address(value);
            case "address" -> socket(value, (int) all[Integer.parseInt(of) - 1]);
            case ">int" -> "[" + memory.int32(value) + "]";
            default -> structure(what.substring(1), value);
        };
    }

    static String address(long value) {
        return value == 0 ? "NULL" : "0x" + Long.toHexString(value);
    }

    private String bytes(long address, long length) {
        return length < 0
                ? address(address)
                : Quoted.content(memory.read(address, (int) Math.min(SHOWN, length)), length);
    }

    private String hexadecimal(long address, long length) {
        byte[] bytes = memory.read(address, (int) Math.min(SHOWN - 1, Math.max(0, length)));
        StringBuilder text = new StringBuilder("\"");
        for (byte b : bytes) {
            text.append("\\x%02x".formatted(b & 0xff));
        }
        return text + "\"" + (length > bytes.length ? "..." : "");
    }

    private String buffers(long vector, int count) {
        return memory.buffers(vector, count).stream()
                .map(buffer ->
                        "{iov_base=" + bytes(buffer.address(), buffer.length()) + ", iov_len=" + buffer.length() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String strings(long array) {
        List<String> shown = new ArrayList<>();
        List<String> strings = memory.strings(array);
        strings.stream().limit(MOST_STRINGS).map(Quoted::name).forEach(shown::add);
        return "[" + String.join(", ", shown) + (strings.size() > MOST_STRINGS ? ", ...]" : "]");
    }

    private String signals(long address) {
        int size = (int) task.abi().constants().value("LIMITS", "SIGSET_BYTES");
        SignalSet set = task.process().kernel().signals().set(task, memory.read(address, size));
        List<String> names = new ArrayList<>();
        for (int signal = 1; signal <= 8 * size; signal++) {
            if (set.has(signal)) {
                names.add(task.process().signalNames().name(signal).replaceFirst("^SIG", ""));
            }
        }
        return names.size() > 40 ? "~[]" : "[" + String.join(" ", names) + "]";
    }

    private String socket(long address, int length) {
        byte[] bytes = memory.read(address, Math.max(2, Math.min(length, 128)));
        int family = memory.int16(address) & 0xffff;
        String raw = new String(bytes, 2, bytes.length - 2, StandardCharsets.ISO_8859_1);
        String name = Names.number(task.abi().constants(), "AF", family);
        if (family == 1) {
            boolean named = raw.isEmpty() || raw.charAt(0) != 0;
            String path = named ? raw.split("\0", 2)[0] : raw.substring(1);
            return "{sa_family=" + name + ", sun_path=" + (named ? "" : "@") + Quoted.name(path) + "}";
        }
        boolean whole = family == 2 && raw.length() >= 6 || family == 10 && raw.length() >= 26;
        return "{sa_family=" + name + (whole ? ", " + IpAddress.text(raw) : "") + "}";
    }

    private String structure(String name, long address) {
        Structure structure = memory.structure(name, address);
        if (name.startsWith("stat") && structure.has("st_mode")) {
            return "{st_mode=0" + Long.toOctalString(structure.get("st_mode")) + ", st_size=" + structure.get("st_size")
                    + ", ...}";
        }
        List<String> fields = new ArrayList<>();
        structure.layout().fields().forEach((field, where) -> {
            if (where.count() == 1) {
                long value = structure.get(field);
                boolean pointer = value > 0xffff || value < -0xffff;
                fields.add(field + "=" + (pointer && !field.contains("tv_") ? address(value) : Long.toString(value)));
            }
        });
        return "{" + String.join(", ", fields) + "}";
    }
}
