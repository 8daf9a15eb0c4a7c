package mimus.arm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.memory.MemoryFault;

/** The vectors of one file of A32 or T32; {@code tools/oracle/README.md} says how they are written. */
final class Aarch32Vectors {
    private static final int STEPS = 4;

    /** Those of one encoding. */
    record Group(String syntax, List<String> lines) {}

    private final Map<String, Long> background = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private long code;
    private long data;
    private byte[] memory;

    static Aarch32Vectors read(Path path) throws IOException {
        Aarch32Vectors vectors = new Aarch32Vectors();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.US_ASCII))) {
            lines.lines().forEach(vectors::take);
        }
        return vectors;
    }

    private void take(String line) {
        String[] words = line.split(" ");
        if (line.startsWith("@ code ")) {
            code = Long.decode(words[2]);
        } else if (line.startsWith("@ memory ")) {
            data = Long.decode(words[2]);
            memory = HexFormat.of().parseHex(words[3]);
        } else if (line.startsWith("@ background ")) {
            assign(Arrays.asList(words).subList(2, words.length), background);
        } else if (line.startsWith("= ")) {
            groups.add(new Group(line.substring(2), new ArrayList<>()));
        } else if (!line.startsWith("#")) {
            groups.get(groups.size() - 1).lines().add(line);
        }
    }

    private static void assign(List<String> items, Map<String, Long> to) {
        for (String item : items) {
            String[] part = item.split("=");
            if (part.length == 2 && part[0].matches("[rd]\\d+|cpsr|fpscr")) {
                to.put(part[0], Long.parseUnsignedLong(part[1].replaceFirst("^0x", ""), radix(part[1])));
            }
        }
    }

    private static int radix(String number) {
        return number.startsWith("0x") ? 16 : 10;
    }

    List<Group> groups() {
        return groups;
    }

    /** An emulator on which {@link #differences} can run. */
    Emulator emulator(String target) {
        return Emulator.of(target).map(code & -4096, 4096, "rwx").map(data, 4096, "rw");
    }

    /** What differs from what a line says, or an empty text. */
    String differences(Emulator emulator, String line) {
        String[] column = line.split(" *\\| *", -1);
        byte[] bytes = bytes(column[0]);
        Map<String, Long> before = new LinkedHashMap<>(background);
        assign(List.of(column[1].split(" ")), before);
        Map<String, Long> after = new LinkedHashMap<>(before);
        assign(List.of(column[2].split(" ")), after);
        prepare(emulator, bytes, before);
        String ended = run(emulator, bytes.length);
        List<String> wrong = new ArrayList<>();
        long pc = code + (column[2].contains("sig=") ? 0 : bytes.length);
        String wanted = "";
        for (String item : column[2].split(" ")) {
            if (item.startsWith("pc=")) {
                pc = code + Long.decode(item.substring(3));
            } else if (item.startsWith("sig=")) {
                wanted = item.substring(4);
            }
        }
        if (!ended.equals(wanted)) {
            wrong.add("ends with '" + ended + "'");
        }
        if ((emulator.cpu().env().pc & 0xffff_ffffL) != pc) {
            wrong.add("pc=%x".formatted(emulator.cpu().env().pc));
        }
        after.forEach((name, value) -> {
            if (emulator.get(name) != value) {
                wrong.add("%s=0x%x".formatted(name, emulator.get(name)));
            }
        });
        byte[] stored = memory(column[2]);
        int at = Arrays.mismatch(emulator.read(data, stored.length), stored);
        if (at >= 0) {
            wrong.add("m+0x%x".formatted(at));
        }
        return String.join(" ", wrong);
    }

    private static byte[] bytes(String words) {
        byte[] code = new byte[words.replace(" ", "").length() / 2];
        int at = 0;
        for (String word : words.split(" ")) {
            long value = Long.parseLong(word, 16);
            for (int i = 0; i < word.length() / 2; i++) {
                code[at++] = (byte) (value >> 8 * i);
            }
        }
        return code;
    }

    private byte[] memory(String after) {
        byte[] bytes = memory.clone();
        for (String item : after.split(" ")) {
            if (item.startsWith("m+")) {
                String[] part = item.substring(2).split("=");
                byte[] change = HexFormat.of().parseHex(part[1]);
                System.arraycopy(change, 0, bytes, Integer.decode(part[0]), change.length);
            }
        }
        return bytes;
    }

    private void prepare(Emulator emulator, byte[] bytes, Map<String, Long> before) {
        boolean thumb = (before.get("cpsr") & 0x20) != 0;
        byte[] page = new byte[4096];
        for (int i = 0; i < page.length; i += 4) {
            System.arraycopy(bytes(thumb ? "de00de00" : "e7f0def0"), 0, page, i, 4);
        }
        System.arraycopy(bytes, 0, page, (int) code & 4095, bytes.length);
        emulator.write(code & -4096, page).write(data, Arrays.copyOf(memory, 4096));
        before.forEach(emulator::set);
        ArmEnv env = emulator.env(ArmEnv.class);
        env.release();
        env.resumeAt(code);
    }

    /** Executes until control leaves the code; the signal that its end would be, or an empty text. */
    private String run(Emulator emulator, int length) {
        ArmEnv env = emulator.env(ArmEnv.class);
        try {
            for (int i = 0; i < STEPS && env.pc >= code && env.pc < code + length; i++) {
                emulator.cpu().run(env.instructions + 1, true);
            }
            return "";
        } catch (MemoryFault fault) {
            boolean misaligned = fault.reason() == MemoryFault.Reason.MISALIGNED;
            return (misaligned ? "SIGBUS" : "SIGSEGV");
        } catch (Trap trap) {
            return trap instanceof Trap.Memory memoryTrap
                    ? memoryTrap.fault().reason() == MemoryFault.Reason.MISALIGNED ? "SIGBUS" : "SIGSEGV"
                    : "SIGILL";
        }
    }
}
