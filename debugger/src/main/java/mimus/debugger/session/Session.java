package mimus.debugger.session;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mimus.debugger.guest.Guest;
import mimus.debugger.history.History;
import mimus.error.UserError;

/**
 * One guest, and all who look at it together.
 *
 * <p>One thread owns the guest. Clients ask their questions through {@link #ask}, which are answered between two
 * instructions, also while the guest runs; what one client does, the others hear of.
 */
public final class Session implements AutoCloseable {
    private final Guest guest;
    private final History history;
    private final Points points;
    private final Catches catches = new Catches();
    private final Instructions instructions;
    private final Execution execution;
    private final BlockingQueue<Runnable> questions = new LinkedBlockingQueue<>();
    private final List<Client> clients = new CopyOnWriteArrayList<>();
    private final Thread owner = new Thread(this::work, "mimus session");
    private final Object standing = new Object();
    private volatile boolean running;
    private volatile boolean closed;
    private volatile Halt halt;
    private Sequel sequel = reached -> null;

    /** A session with a guest that stands still; nobody else may touch the guest from now on. */
    public Session(Guest guest) {
        this.guest = guest;
        this.history = new History(guest);
        this.points = new Points(guest);
        this.halt = Halt.of(Halt.Reason.BEGINNING, guest.current(), null, 0);
        this.instructions = new Instructions(guest, history);
        this.execution = new Execution(guest, history, points, instructions, catches, clients);
        owner.setDaemon(true);
        owner.start();
    }

    /** What is debugged; only to be used within {@link #ask}. */
    public Guest guest() {
        return guest;
    }

    /** The guest's time; only to be used within {@link #ask}. */
    public History history() {
        return history;
    }

    /**
     * Changes the guest: now, and whenever it comes by here again. If it has gone back, what came after is forgotten.
     *
     * <p>Only to be used within {@link #ask}.
     */
    public void act(Runnable change) {
        if (history.act(change)) {
            tell(null, "what came after %,d instructions is forgotten".formatted(guest.time()));
        }
        points.settle();
    }

    /** Goes to before the last instruction of a guest that has ended; only to be used within {@link #ask}. */
    public void revive() {
        if (halt.isEnd() && !running) {
            points.suspend();
            history.reach(Math.max(0, history.present() - 1));
            halt = Halt.of(Halt.Reason.STEP, guest.current(), null, 0);
        }
    }

    /** The breakpoints; only to be used within {@link #ask}. */
    public Points points() {
        return points;
    }

    /** What else is stopped at; only to be used within {@link #ask}. */
    public Catches catches() {
        return catches;
    }

    /** What is executed; only to be used within {@link #ask}. */
    public Instructions instructions() {
        return instructions;
    }

    public List<Client> clients() {
        return List.copyOf(clients);
    }

    public void join(Client client) {
        clients.add(client);
    }

    /** A client goes, and its breakpoints with it. */
    public void leave(Client client) {
        ask(() -> {
            points.removeAllOf(client);
            catches.forget(client);
            return clients.remove(client);
        });
    }

    public boolean isRunning() {
        return running;
    }

    /** Why the guest stands still, or last did. */
    public Halt halt() {
        return halt;
    }

    /**
     * Has a question answered, or something done, between two instructions.
     *
     * @throws UserError or another exception, as the question did
     */
    public <T> T ask(Supplier<T> question) {
        if (Thread.currentThread() == owner) {
            return question.get();
        }
        FutureTask<T> asked = new FutureTask<>(question::get);
        questions.add(asked);
        if (running) {
            guest.machine().interrupt();
        }
        return answer(asked);
    }

    private static <T> T answer(FutureTask<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the session failed", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for the answer any more", interrupted);
        }
    }

    /** Tells the other clients of something that one has done. */
    public void tell(Client by, String sentence) {
        forOthers(by, client -> client.changed(by, sentence));
    }

    private void forOthers(Client by, Consumer<Client> action) {
        for (Client client : clients) {
            if (client != by) {
                action.accept(client);
            }
        }
    }

    /**
     * Lets the guest go on; returns at once.
     *
     * @throws UserError if it runs already, or has ended
     */
    public void resume(Client by, Resumption how) {
        resume(by, how, halt -> null);
    }

    /** As {@link #resume(Client, Resumption)}, in several steps of which the others hear only the end. */
    public void resume(Client by, Resumption how, Sequel then) {
        ask(() -> {
            if (running) {
                throw new UserError("the guest is running");
            }
            if (halt.isEnd() && !how.isBack()) {
                throw new UserError("the guest has ended");
            }
            execution.begin(how);
            sequel = then;
            running = true;
            clients.forEach(client -> client.resumed(by, how));
            return null;
        });
    }

    /** Waits until a guest that runs stands still; on any thread but the session's. */
    public void await() throws InterruptedException {
        synchronized (standing) {
            while (running) {
                standing.wait();
            }
        }
    }

    /** Makes a guest that runs stand still soon. */
    public void interrupt() {
        ask(() -> {
            if (running) {
                execution.interrupt();
            }
            return null;
        });
    }

    private void work() {
        while (!closed) {
            Runnable question = running ? questions.poll() : next();
            if (question != null) {
                question.run();
            } else if (running) {
                advance();
            }
        }
    }

    private Runnable next() {
        try {
            return questions.take();
        } catch (InterruptedException end) {
            closed = true;
            return null;
        }
    }

    /** As {@link Execution#advance}; where there is no way, the guest stands still, and all hear why. */
    private Halt advanced() {
        try {
            return execution.advance();
        } catch (UserError noWay) {
            tell(null, noWay.getMessage());
            return Halt.of(Halt.Reason.INTERRUPT, guest.current(), null, 0);
        }
    }

    private void advance() {
        Halt reached = advanced();
        Resumption next = reached == null || reached.isEnd() ? null : sequel.after(reached);
        if (next != null) {
            execution.begin(next);
        } else if (reached != null) {
            points.removeInternal();
            history.landmark();
            halt = reached;
            synchronized (standing) {
                running = false;
                standing.notifyAll();
            }
            clients.forEach(client -> client.stopped(reached));
        }
    }

    /** Ends the session; the guest stands still for ever. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            guest.machine().interrupt();
            owner.interrupt();
        }
    }
}
