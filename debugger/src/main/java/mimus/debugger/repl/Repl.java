package mimus.debugger.repl;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import mimus.debugger.command.Commands;
import mimus.debugger.command.Completions;
import mimus.debugger.command.Context;
import mimus.debugger.command.Desk;
import mimus.debugger.command.Sentences;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Session;
import mimus.error.UserError;

/** Somebody who reads what happens and gives commands, line by line. */
public final class Repl implements Client {
    private final Session session;
    private final Prompt prompt;
    private final Desk desk;
    private final Context context;
    private final BlockingQueue<Halt> halts = new LinkedBlockingQueue<>();
    private final boolean talkative;
    /** Whether it has let the guest run, and asks for no line until it has heard of the end of that. */
    private volatile boolean waiting;

    private boolean failed;
    private String last = "";

    /** @param talkative whether it greets, and shows the context at each stop */
    public Repl(Session session, Prompt prompt, boolean talkative) {
        this.session = session;
        this.prompt = prompt;
        this.talkative = talkative;
        this.desk = new Desk(session, this, Commands.usual(), prompt::print);
        this.context = new Context(desk);
        session.join(this);
        prompt.onInterrupt(session::interrupt);
    }

    @Override
    public String name() {
        return "repl";
    }

    /** Whether a command failed. */
    public boolean hasFailed() {
        return failed;
    }

    /** Executes lines until they end or one of them ends the session. */
    public void run(List<String> lines) {
        for (String line : lines) {
            if (!isFinished()) {
                execute(line);
            }
        }
    }

    /** Asks for lines until the user, or the input, ends. */
    public void run() {
        if (talkative) {
            prompt.print("Mimus debugger; 'help' lists the commands, 'quit' leaves.");
            show();
        }
        while (!isFinished()) {
            String line = prompt.read(session.ask(this::title), this::completions);
            if (line == null) {
                return;
            }
            execute(line.isBlank() ? last : line);
        }
    }

    public boolean isFinished() {
        return desk.isFinished();
    }

    private String title() {
        if (session.halt().isEnd()) {
            return "mimus (ended)> ";
        }
        return "mimus " + desk.process().target().name() + "> ";
    }

    private void execute(String line) {
        try {
            session.ask(() -> {
                desk.execute(line);
                boolean repeats =
                        !line.isBlank() && desk.commands().read(line).command().repeats();
                last = repeats ? line : "";
                return null;
            });
            await();
        } catch (UserError wrong) {
            failed = true;
            prompt.print(wrong.getMessage());
        }
    }

    /** Until the guest stands still, if a command has let it run. */
    private void await() {
        try {
            while (!isFinished() && (waiting || !halts.isEmpty())) {
                prompt.lend();
                Halt halt = halts.take();
                prompt.takeBack();
                session.ask(() -> arrive(halt));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> completions(String before) {
        return session.ask(() -> new Completions(desk).after(before));
    }

    private Void arrive(Halt halt) {
        waiting = false; // not before, or a prompt could come first
        desk.select(halt.thread());
        prompt.print(new Sentences(desk).of(halt));
        if (!halt.isEnd()) {
            if (talkative) {
                context.show();
            } else {
                context.showPlace();
            }
            desk.atStop(halt);
        }
        return null;
    }

    private void show() {
        session.ask(() -> {
            context.show();
            return null;
        });
    }

    @Override
    public void resumed(Client by, Resumption how) {
        if (by == this) {
            waiting = true;
        } else {
            prompt.printAbove("[" + by.name() + "] the guest runs");
        }
    }

    @Override
    public void stopped(Halt halt) {
        if (waiting) {
            halts.add(halt);
        } else {
            desk.select(halt.thread());
            prompt.printAbove(new Sentences(desk).of(halt));
        }
    }

    @Override
    public void changed(Client by, String sentence) {
        prompt.printAbove("[" + (by == null ? "session" : by.name()) + "] " + sentence);
    }
}
