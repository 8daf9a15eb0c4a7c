package mimus.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import mimus.isa.Target;
import mimus.isa.Targets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mimus doctor}. */
@Command(
        name = "doctor",
        description = "Tells what this installation has and what it lacks.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Runtime runtime = Runtime.getRuntime();
        out.printf("java           %s (%s)%n", Runtime.version(), System.getProperty("java.vm.name"));
        out.printf(
                "host           %s %s, %d processors%n",
                System.getProperty("os.name"), System.getProperty("os.arch"), runtime.availableProcessors());
        out.printf("heap           %d MiB at most%n", runtime.maxMemory() >> 20);
        out.printf(
                "architectures  %s%n", Targets.all().stream().map(Target::name).collect(Collectors.joining(" ")));
        for (Target target : Targets.all()) {
            window(out, target);
        }
        out.println("assembler      built in; no second opinion (Capstone, Keystone) is used yet");
        out.flush();
    }

    /** Whether the memory of a guest can be had here. */
    private static void window(PrintWriter out, Target target) {
        try {
            target.newAddressSpace().memory().close();
        } catch (OutOfMemoryError e) {
            out.printf("%-14s cannot get its address space from this host: %s%n", target.name(), e.getMessage());
        }
    }
}
