package mimus.debugger.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.history.History;
import mimus.debugger.history.ProcessState;
import mimus.debugger.history.Snapshot;
import mimus.debugger.history.SnapshotFile;
import mimus.debugger.history.ThreadState;
import mimus.debugger.session.Resumption;
import mimus.error.UserError;

/** Registers and memory of the whole guest, kept by name or in a file. */
final class SnapshotCommands {
    /** Lines that a comparison shows at most. */
    private static final int MOST_LINES = 200;

    /** Bytes that are shown of a place that differs. */
    private static final int SHOWN = 16;

    /** A snapshot, how many futures had been forgotten when it was taken, and what had been done to the guest. */
    record Kept(Snapshot snapshot, int cuts, long deeds) {}

    private SnapshotCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "snapshot save",
                                "NAME [FILE]",
                                "Keeps all registers and memory under a name, and in a file if one is given.",
                                "snapshot save before",
                                SnapshotCommands::save)
                        .completing(Completion.FILE),
                Command.of(
                                "snapshot load",
                                "NAME | FILE",
                                "Makes the guest as it was: goes back, or gives it the registers and memory.",
                                "snapshot load before",
                                SnapshotCommands::load)
                        .completing(Completion.FILE),
                Command.of(
                                "snapshot diff",
                                "NAME | FILE [NAME | FILE]",
                                "Shows what differs between a snapshot and another one, or now.",
                                "snapshot diff before",
                                SnapshotCommands::compare)
                        .completing(Completion.FILE),
                Command.of("snapshot delete", "NAME", "Forgets a snapshot.", "snapshot delete before", (desk, rest) -> {
                    if (desk.snapshots().remove(rest) == null) {
                        throw new UserError("there is no snapshot '" + rest + "'");
                    }
                }),
                Command.of("info snapshots", "", "Lists the snapshots.", "info snapshots", SnapshotCommands::list));
    }

    private static void save(Desk desk, String rest) {
        desk.requireStopped();
        String[] words = rest.split("\\s+", 2);
        if (words[0].isEmpty()) {
            throw new UserError("under which name?");
        }
        Snapshot snapshot = Snapshot.of(desk.session().guest());
        History history = desk.session().history();
        desk.snapshots().put(words[0], new Kept(snapshot, history.cuts(), history.deedsUntil(snapshot.time())));
        if (words.length == 2) {
            SnapshotFile.write(snapshot, Path.of(words[1]));
        }
        desk.print("Snapshot %s at %,d instructions, %,d KiB", words[0], snapshot.time(), snapshot.size() >> 10);
    }

    private static Kept named(Desk desk, String name) {
        Kept kept = desk.snapshots().get(name);
        if (kept == null && !name.isEmpty() && Files.isRegularFile(Path.of(name))) {
            return new Kept(SnapshotFile.read(Path.of(name)), -1, 0);
        }
        if (kept == null) {
            throw new UserError("there is no snapshot '" + name + "', and no file");
        }
        return kept;
    }

    private static void load(Desk desk, String rest) {
        desk.requireStopped();
        Kept kept = named(desk, rest);
        History history = desk.session().history();
        Snapshot snapshot = kept.snapshot;
        boolean same = kept.cuts >= 0 && history.deedsUntil(snapshot.time()) == kept.deeds;
        if (same && history.leadsTo(snapshot.time(), kept.cuts)) {
            desk.resume(Resumption.reach(snapshot.time()));
            return;
        }
        desk.session().act(() -> snapshot.restore(desk.session().guest()));
        desk.session().tell(desk.client(), "gave the guest the registers and memory of " + rest);
        desk.print("The guest has the registers and memory of %s; what the kernel knows is as it was.", rest);
    }

    private static void list(Desk desk, String rest) {
        if (desk.snapshots().isEmpty()) {
            desk.print("no snapshots");
        }
        desk.snapshots()
                .forEach((name, kept) -> desk.print(
                        "%-12s at %,d instructions, %d threads, %,d KiB",
                        name, kept.snapshot.time(), kept.snapshot.threads().size(), kept.snapshot.size() >> 10));
    }

    private static void compare(Desk desk, String rest) {
        String[] words = rest.split("\\s+");
        Snapshot before = named(desk, words[0]).snapshot;
        Snapshot after = words.length > 1
                ? named(desk, words[1]).snapshot
                : Snapshot.of(desk.session().guest());
        desk.print("%,d → %,d instructions", before.time(), after.time());
        int[] left = {MOST_LINES};
        for (ThreadState old : before.threads()) {
            after.threads().stream()
                    .filter(thread -> thread.id() == old.id())
                    .forEach(now -> registers(desk, old, now, left));
        }
        for (ProcessState old : before.processes()) {
            after.processes().stream()
                    .filter(process -> process.id() == old.id())
                    .forEach(now -> memory(desk, old, now, left));
        }
        if (left[0] < 0) {
            desk.print("and %,d more", -left[0]);
        }
    }

    private static void registers(Desk desk, ThreadState old, ThreadState now, int[] left) {
        if (old.pc() != now.pc()) {
            line(desk, left, "thread %d pc: 0x%x → %s".formatted(old.id(), old.pc(), Places.describe(desk, now.pc())));
        }
        for (Map.Entry<String, long[]> register : old.registers().entrySet()) {
            long[] value = now.registers().get(register.getKey());
            boolean same = value == null || Arrays.equals(value, register.getValue());
            if (!same && !register.getKey().equals("pc")) {
                line(
                        desk,
                        left,
                        "thread %d %s: 0x%s → 0x%s"
                                .formatted(old.id(), register.getKey(), digits(register.getValue()), digits(value)));
            }
        }
    }

    private static String digits(long[] lanes) {
        StringBuilder digits = new StringBuilder(Long.toHexString(lanes[lanes.length - 1]));
        for (int lane = lanes.length - 2; lane >= 0; lane--) {
            digits.append("%016x".formatted(lanes[lane]));
        }
        return digits.toString();
    }

    private static void memory(Desk desk, ProcessState old, ProcessState now, int[] left) {
        TreeSet<Long> pages = new TreeSet<>(Long::compareUnsigned);
        pages.addAll(old.pages().keySet());
        pages.addAll(now.pages().keySet());
        for (long page : pages) {
            byte[] before = old.page(page);
            byte[] after = now.page(page);
            for (int at = 0; at < before.length; at++) {
                if (before[at] != after[at]) {
                    int end = end(before, after, at);
                    line(
                            desk,
                            left,
                            "%s: %s → %s"
                                    .formatted(
                                            Places.describe(desk, page + at),
                                            bytes(before, at, end),
                                            bytes(after, at, end)));
                    at = end;
                }
            }
        }
    }

    /** Where a place that differs ends: behind which at least four bytes are the same. */
    private static int end(byte[] before, byte[] after, int start) {
        int end = start + 1;
        for (int at = end; at < before.length && at < end + 4; at++) {
            end = before[at] != after[at] ? at + 1 : end;
        }
        return end;
    }

    private static String bytes(byte[] all, int from, int to) {
        int end = Math.min(to, from + SHOWN);
        return HexFormat.of().formatHex(all, from, end) + (end < to ? "… (%d bytes)".formatted(to - from) : "");
    }

    private static void line(Desk desk, int[] left, String text) {
        if (left[0]-- > 0) {
            desk.print("%s", text);
        }
    }
}
