package mimus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code mimus} command. */
@Command(
        name = "mimus",
        description = "Runs programs and firmware built for other processors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
