package mimus.cli;

import java.io.PrintWriter;
import mimus.firmware.board.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mimus boards}. */
@Command(name = "boards", description = "Lists the boards that come with Mimus.", mixinStandardHelpOptions = true)
final class BoardsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Board.all().forEach(board -> out.printf("%-12s %s%n", board.name(), board.description()));
        out.flush();
    }
}
