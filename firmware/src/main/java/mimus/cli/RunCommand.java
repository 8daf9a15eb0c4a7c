package mimus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mimus.error.UserError;
import mimus.translate.Translation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mimus run}. */
@Command(
        name = "run",
        description = "Runs a Linux program, or the firmware of a board.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The exit status is the guest's own, or 128 and the number of the signal that ended it.",
            "",
            "Examples:",
            "  mimus run samples/hello-mipsel",
            "  mimus run -L sysroot sysroot/bin/busybox sha256sum README.md",
            "  mimus run -E LANG=C --allow-write=out program -v input",
            "  mimus run --board malta --bios u-boot.bin",
            "  mimus run --board microbit firmware.hex"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "-v", description = "Tell at the end how much was executed, and how fast.")
    private boolean verbose;

    @Option(
            names = "--translate",
            paramLabel = "WHAT",
            converter = TranslationConverter.class,
            description = "What is translated to Java bytecode: auto (what is hot; the default), always, off.")
    private Translation translation = Translation.AUTO;

    @Option(
            names = {"-g", "--gdb"},
            paramLabel = "PORT|SOCKET",
            description = "Stand still before the first instruction, and let GDB or LLDB connect there.")
    private String gdb;

    @Option(
            names = "--cpu",
            paramLabel = "MODEL",
            description = "The model of its processor, if not the usual one; 'mimus isa ARCH' lists them.")
    private String cpu;

    @ArgGroup(exclusive = false, heading = "%nFor a program:%n")
    private ProgramOptions programOptions = new ProgramOptions();

    @ArgGroup(exclusive = false, heading = "%nFor a board:%n")
    private BoardChoice board;

    @Parameters(paramLabel = "PROGRAM [ARGS...]", description = "The program and what it is given, or a board's image.")
    private List<String> command = List.of();

    @Override
    public Integer call() {
        if (board != null) {
            if (command.size() > 1) {
                throw new UserError("a board takes one image, and no arguments such as '" + command.get(1) + "'");
            }
            return new RunBoard(board, board.image(command), cpu, translation, gdb)
                    .call(verbose, spec.commandLine().getErr());
        }
        if (command.isEmpty() && programOptions.replay == null) {
            throw new UserError("which program? (try 'mimus run --help')");
        }
        return new RunProgram(programOptions, cpu, translation, gdb)
                .call(command, verbose, spec.commandLine().getErr());
    }

    /** What a board needs to know. */
    static final class BoardChoice {
        @Option(
                names = "--board",
                required = true,
                paramLabel = "NAME",
                description = "The board: malta, microbit, …, or a text.")
        String name;

        @Option(names = "--bios", paramLabel = "FILE", description = "Its firmware.")
        Path bios;

        @Option(names = "--kernel", paramLabel = "FILE", description = "An operating system, in place of a firmware.")
        Path kernel;

        @Option(names = "--initrd", paramLabel = "FILE", description = "What the kernel finds as its first files.")
        Path initrd;

        @Option(names = "--append", paramLabel = "TEXT", description = "What the kernel is told.")
        String append = "";

        @Option(names = "--dtb", paramLabel = "FILE", description = "A device tree in place of the board's own.")
        Path tree;

        @Option(
                names = "--dump-dtb",
                paramLabel = "FILE",
                description = "Write its device tree to a file, and do nothing else.")
        Path dump;

        /** What is in its memory at the start, or null. */
        Path image(List<String> command) {
            return command.isEmpty() ? null : Path.of(command.get(0));
        }

        @Option(
                names = "-m",
                paramLabel = "SIZE",
                converter = NumberConverter.class,
                description = "Memory, such as 256M.")
        Long memory;

        @Option(
                names = "--arch",
                paramLabel = "ARCH",
                description = "Its processor's architecture, if not what the firmware looks like.")
        String architecture;
    }
}
