package mimus.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.linux.kernel.Area;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Task;
import mimus.memory.Memory;

/** What all tasks' registers are, and a checksum of each area of memory, at one moment. */
record StateDigest(Map<String, Long> values) {
    static final StateDigest NONE = new StateDigest(Map.of());

    private static final byte[] CHUNK = new byte[64 * Memory.PAGE_SIZE];

    static StateDigest of(Kernel kernel) {
        Map<String, Long> values = new TreeMap<>();
        values.put("time", kernel.machine().now());
        for (Task task : kernel.turns().tasks()) {
            registers(values, "task " + task.tid() + " ", task.cpu());
        }
        for (Process process : kernel.processes().values()) {
            if (process.isAlive()) {
                memory(values, process);
            }
        }
        return new StateDigest(values);
    }

    private static <E extends Env> void registers(Map<String, Long> values, String task, Cpu<E> cpu) {
        for (Register<E> register : cpu.registers().all()) {
            if (register.viewOf().isEmpty()) {
                for (int lane = 0; lane < register.lanes(); lane++) {
                    values.put(task + register.name() + " " + lane, register.read(cpu.env(), lane));
                }
            }
        }
        values.put(task + "instructions", cpu.env().instructions);
        values.put(task + "delayed", cpu.env().delayed ? cpu.env().next : -1);
    }

    private static void memory(Map<String, Long> values, Process process) {
        Memory memory = process.space().memory();
        for (Area area : process.space().areas()) {
            if (area.protection() != 0) {
                values.put("process %d %s".formatted(process.pid(), area.text()), checksum(memory, area));
            }
        }
    }

    private static long checksum(Memory memory, Area area) {
        CRC32C sum = new CRC32C();
        for (long at = area.start(); at < area.end(); at += CHUNK.length) {
            int length = (int) Math.min(CHUNK.length, area.end() - at);
            sum.update(CHUNK, 0, memory.peek(at, CHUNK, 0, length));
        }
        return sum.getValue();
    }

    /** The values that are others, or missing, in the other. */
    StateDigest difference(StateDigest other) {
        Map<String, Long> different = new TreeMap<>(values);
        different.putAll(other.values);
        different
                .keySet()
                .removeIf(name -> values.containsKey(name) && values.get(name).equals(other.values.get(name)));
        return new StateDigest(different);
    }

    /** The values that another does not have at all. */
    StateDigest without(StateDigest other) {
        Map<String, Long> left = new TreeMap<>(values);
        left.keySet().removeAll(other.values.keySet());
        return new StateDigest(left);
    }

    /** One line for each of these values, with what two others have in its place. */
    String text(StateDigest first, StateDigest second) {
        return values.keySet().stream()
                .map(name ->
                        "  %s: %s, %s%n".formatted(name, hex(first.values.get(name)), hex(second.values.get(name))))
                .collect(Collectors.joining());
    }

    private static String hex(Long value) {
        return value == null ? "none" : Long.toHexString(value);
    }
}
