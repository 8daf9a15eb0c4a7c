package mimus.debugger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mimus.debugger.command.Commands;
import mimus.debugger.command.Desk;
import mimus.debugger.guest.Guest;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;

/** Somebody who gives commands one by one, and reads what they print. */
final class Person implements Client, AutoCloseable {
    final Session session;
    final Desk desk;
    private final List<String> printed = new ArrayList<>();
    private final BlockingQueue<Halt> halts = new LinkedBlockingQueue<>();

    Person(Guest guest) {
        session = new Session(guest);
        desk = new Desk(session, this, Commands.usual(), printed::add);
        session.join(this);
    }

    static Person with(String sample) {
        return new Person(Tour.guest(Path.of("..", "samples", sample)));
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public void stopped(Halt halt) {
        desk.select(halt.thread());
        halts.add(halt);
    }

    @Override
    public void changed(Client by, String sentence) {
        printed.add(sentence);
    }

    /** What a line prints, when the guest stands still again. */
    String run(String line) {
        printed.clear();
        session.ask(() -> {
            desk.execute(line);
            return null;
        });
        try {
            while (session.isRunning() || !halts.isEmpty()) {
                halts.poll(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return String.join("\n", printed);
    }

    @Override
    public void close() {
        session.close();
    }
}
