package mimus.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import mimus.cpu.Cpu;
import mimus.cpu.Hooks;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Machine;
import mimus.translate.Translation;

/** Prints how many hooks are called on a program's instructions, blocks and accesses, by a second of the thread's time. */
public final class HookRate {
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(3);
    private static final long PIECE = 5_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static long calls;

    private HookRate() {}

    /** How a kind of hook is added to a processor. */
    private interface Kind {
        Hooks.Registration add(Hooks hooks);
    }

    /** @param args a program that runs for long enough, and what it is given */
    public static void main(String[] args) {
        rate("none", args, hooks -> () -> {});
        rate("instruction", args, hooks -> hooks.onInstruction(0, -1, env -> calls++));
        rate("block", args, hooks -> hooks.onBlock(0, -1, env -> calls++));
        rate("access", args, hooks -> hooks.onMemory(0, -1, (env, access, address, size, value) -> calls++));
    }

    private static void rate(String name, String[] args, Kind kind) {
        LinuxOptions options = LinuxOptions.of(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length));
        LinuxRun run = LinuxRun.of(
                options.translated(Translation.AUTO),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        Machine machine = run.machine();
        Cpu<?> cpu = machine.world().turn();
        kind.add(cpu.hooks());
        runFor(machine, WARM_UP);
        calls = 0;
        long before = machine.now();
        double seconds = runFor(machine, MEASURED);
        System.out.printf(
                Locale.ROOT,
                "hook on every %-11s %6.1f million calls a second, %6.1f million instructions a second%n",
                name,
                calls / seconds * 1e-6,
                (machine.now() - before) / seconds * 1e-6);
    }

    private static double runFor(Machine machine, Duration time) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start + time.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            machine.run(PIECE);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) * 1e-9;
    }
}
