package mimus.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mimus.abi.LinuxAbi;
import mimus.isa.Targets;
import mimus.linux.CallStatus;
import mimus.linux.CallStatus.State;
import org.junit.jupiter.api.Test;

/** The table of system calls says what is there; {@code -Dmimus.docs.write=true} writes it anew. */
final class SyscallsTest {
    private static final Path TABLE = Path.of("..", "docs", "syscalls.md");

    /** An architecture of each ABI. */
    private static final List<String> ARCHITECTURES =
            List.of("mips", "mips64", "mipsn32", "armhf", "arm64", "amd64", "i386", "ppc64", "ppc64el");

    private static final Map<State, String> SIGNS =
            Map.of(State.IMPLEMENTED, "yes", State.PARTIAL, "part", State.REFUSED, "refused", State.MISSING, "no");

    private static Map<String, Map<String, CallStatus>> byAbi() {
        Map<String, Map<String, CallStatus>> all = new LinkedHashMap<>();
        for (String architecture : ARCHITECTURES) {
            LinuxAbi abi = Targets.named(architecture).linux();
            Map<String, CallStatus> calls = CallStatus.of(abi).stream()
                    .filter(call -> call.state() != State.UNUSED)
                    .collect(Collectors.toMap(CallStatus::name, call -> call, (a, b) -> a, TreeMap::new));
            all.put(architecture, calls);
        }
        return all;
    }

    @Test
    void theTableIsTrue() throws IOException {
        String text = text(byAbi());
        if (Boolean.getBoolean("mimus.docs.write")) {
            Files.writeString(TABLE, text);
        }
        assertEquals(text, Files.readString(TABLE), "run this test with -Dmimus.docs.write=true");
    }

    @Test
    void thereAreEnough() {
        byAbi().forEach((architecture, calls) ->
                assertTrue(count(calls, State.IMPLEMENTED) + count(calls, State.PARTIAL) >= 250, architecture));
    }

    private static long count(Map<String, CallStatus> calls, State state) {
        return calls.values().stream().filter(call -> call.state() == state).count();
    }

    private static String text(Map<String, Map<String, CallStatus>> all) {
        StringBuilder text = new StringBuilder("# System calls\n\n");
        text.append(
                "What Mimus has of Linux, for each ABI. This file is made by `SyscallsTest` from the code; \"part\"\n");
        text.append(
                "and \"refused\" are explained at the end. What is not there fails with `ENOSYS`, and is named with `-v`.\n\n");
        text.append("| ABI | implemented | in part | refused | missing |\n|---|---|---|---|---|\n");
        all.forEach((architecture, calls) -> text.append("| %s (%s) | %d | %d | %d | %d |%n"
                .formatted(
                        Targets.named(architecture).linux().name(),
                        architecture,
                        count(calls, State.IMPLEMENTED),
                        count(calls, State.PARTIAL),
                        count(calls, State.REFUSED),
                        count(calls, State.MISSING))
                .replace("\r", "")));
        text.append("\n| call | ").append(String.join(" | ", all.keySet())).append(" |\n|---");
        text.append("|---".repeat(all.size())).append("|\n");
        Map<String, CallStatus> notes = new TreeMap<>();
        names(all).forEach(name -> {
            text.append("| ").append(name);
            all.values().forEach(calls -> {
                CallStatus call = calls.get(name);
                text.append(" | ").append(call == null ? "" : SIGNS.get(call.state()));
                if (call != null && !call.note().isEmpty()) {
                    notes.put(name, call);
                }
            });
            text.append(" |\n");
        });
        text.append("\n## What is missing of them, or why they are refused\n\n");
        notes.forEach((name, call) -> text.append("- `")
                .append(name)
                .append("`: ")
                .append(call.state() == State.PARTIAL ? "without " : "")
                .append(call.note())
                .append('\n'));
        return text.toString();
    }

    private static Iterable<String> names(Map<String, Map<String, CallStatus>> all) {
        Map<String, Boolean> names = new TreeMap<>();
        all.values().forEach(calls -> calls.keySet().forEach(name -> names.put(name, true)));
        return names.keySet();
    }
}
