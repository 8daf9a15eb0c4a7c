package mimus.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import mimus.debugger.guest.LinuxGuest;
import mimus.debugger.session.Client;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Session;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Machine;
import mimus.translate.Translation;

/**
 * Prints how fast a program runs in a debugger's session in which nothing is set, and without one.
 *
 * <p>Both run in turn, for short times, so that what else the host does hits both; a rate is instructions by time of the
 * thread that executes them.
 */
public final class SessionRate {
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration PIECE = Duration.ofMillis(300);
    private static final int PIECES = 25;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SessionRate() {}

    /** A program that can be let run and made to stand still. */
    private interface Side {
        /** Runs until its thread has had so much time; instructions per second. */
        double run(Duration time) throws InterruptedException;
    }

    /** @param args {@code plain} or {@code session} for what begins; a program that runs for long enough, and what it is given */
    public static void main(String[] args) throws InterruptedException {
        Side first = args[0].equals("plain") ? new Plain(run(args)) : new Debugged(run(args));
        Side second = args[0].equals("plain") ? new Debugged(run(args)) : new Plain(run(args));
        Side plain = args[0].equals("plain") ? first : second;
        Side debugged = plain == first ? second : first;
        first.run(WARM_UP);
        second.run(WARM_UP);
        double[] plainRates = new double[PIECES];
        double[] rates = new double[PIECES];
        double[] ratios = new double[PIECES];
        for (int i = 0; i < PIECES; i++) {
            plainRates[i] = plain.run(PIECE);
            rates[i] = debugged.run(PIECE);
            ratios[i] = rates[i] / plainRates[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %s first: plain %.0f, session %.0f million instructions a second; ratio of medians %.3f, of pairs %.3f%n",
                Path.of(args[1]).getFileName(),
                args[0],
                median(plainRates) * 1e-6,
                median(rates) * 1e-6,
                median(rates) / median(plainRates),
                median(ratios));
        System.exit(0); // the guests would go on
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static LinuxRun run(String[] args) {
        LinuxOptions options = LinuxOptions.of(Path.of(args[1]), Arrays.copyOfRange(args, 2, args.length));
        return LinuxRun.of(
                options.translated(Translation.AUTO),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    }

    /** Until a thread has had so much time. */
    private static void waitFor(long thread, Duration time) throws InterruptedException {
        long end = THREADS.getThreadCpuTime(thread) + time.toNanos();
        while (THREADS.getThreadCpuTime(thread) < end) {
            Thread.sleep(5);
        }
    }

    /** On a thread that does nothing else. */
    private record Plain(Machine machine) implements Side {
        Plain(LinuxRun run) {
            this(run.machine());
        }

        @Override
        public double run(Duration time) throws InterruptedException {
            double[] rate = new double[1];
            Thread thread = new Thread(() -> {
                long before = machine.now();
                long start = THREADS.getCurrentThreadCpuTime();
                machine.run();
                rate[0] = (machine.now() - before) * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
            });
            thread.start();
            waitFor(thread.getId(), time);
            machine.interrupt();
            thread.join();
            return rate[0];
        }
    }

    /** In a session. */
    private record Debugged(Session session, Client client) implements Side {
        /** What is known of the session's thread between two instructions. */
        private record Point(long thread, long time, long instructions) {}

        Debugged(LinuxRun run) {
            this(new Session(new LinuxGuest(run)), () -> "bench");
            session.join(client);
        }

        private Point point() {
            return session.ask(() -> new Point(
                    Thread.currentThread().getId(),
                    THREADS.getCurrentThreadCpuTime(),
                    session.guest().time()));
        }

        @Override
        public double run(Duration time) throws InterruptedException {
            Point start = point();
            session.resume(client, Resumption.run());
            waitFor(start.thread, time);
            session.interrupt();
            session.await();
            Point end = point();
            return (end.instructions - start.instructions) * 1e9 / (end.time - start.time);
        }
    }
}
