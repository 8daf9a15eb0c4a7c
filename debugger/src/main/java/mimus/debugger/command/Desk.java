package mimus.debugger.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mimus.debugger.assembly.Code;
import mimus.debugger.assembly.Listing;
import mimus.debugger.coverage.Coverage;
import mimus.debugger.expression.Expression;
import mimus.debugger.expression.Types;
import mimus.debugger.expression.Value;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Sequel;
import mimus.debugger.session.Session;
import mimus.debugger.symbols.Frame;
import mimus.debugger.symbols.Symbols;
import mimus.error.UserError;

/**
 * What one person who gives commands has in front of them: the session, a thread that is looked at, values seen before.
 *
 * <p>Belongs to the session's thread.
 */
public final class Desk {
    private static final int DEEPEST = 20;

    private final Session session;
    private final Client client;
    private final Commands commands;
    private final Consumer<String> out;
    private final Settings settings = new Settings();
    private final Signals signals = new Signals();
    private final Patches patches = new Patches();
    private final Map<String, SnapshotCommands.Kept> snapshots = new TreeMap<>();
    private final List<Value> history = new ArrayList<>();
    private final Map<String, Value> variables = new HashMap<>();
    private final Map<Integer, String> displays = new TreeMap<>();
    private final Map<Integer, List<String>> actions = new HashMap<>();
    private final Map<Integer, Symbols> symbols = new HashMap<>();
    private final Map<Integer, Types> types = new HashMap<>();
    private Coverage coverage;
    private boolean counting;
    private GuestThread selected;
    private int frame;
    private SourceCommands.Listed listed;
    private int lastDisplay;
    private boolean finished;
    private int depth;

    /**
     * A desk for a client that has joined the session.
     *
     * @param out gets each line that is printed, without its end
     */
    public Desk(Session session, Client client, Commands commands, Consumer<String> out) {
        this.session = session;
        this.client = client;
        this.commands = commands;
        this.out = out;
    }

    public Session session() {
        return session;
    }

    public Client client() {
        return client;
    }

    public Commands commands() {
        return commands;
    }

    public Settings settings() {
        return settings;
    }

    Signals signals() {
        return signals;
    }

    Map<String, SnapshotCommands.Kept> snapshots() {
        return snapshots;
    }

    Patches patches() {
        return patches;
    }

    /** Executes a line; a {@link UserError} says what is wrong with it. */
    public void execute(String line) {
        String text = line.strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
            Commands.Line read = commands.read(text);
            read.command().action().run(this, read.rest());
        }
    }

    /** Does something that executes further lines, unless that has gone on without end. */
    void nest(Runnable lines) {
        if (depth == DEEPEST) {
            throw new UserError("commands that call each other more than " + DEEPEST + " deep");
        }
        depth++;
        try {
            lines.run();
        } finally {
            depth--;
        }
    }

    /** The bytes of assembled instructions, for a place in the guest's memory. */
    byte[] code(String[] lines, long address) {
        return new Code(process().target()).assemble(lines, address);
    }

    public void print(String format, Object... arguments) {
        out.accept(arguments.length == 0 ? format : format.formatted(arguments));
    }

    /** The thread that is looked at; a {@link UserError} if all have ended. */
    public GuestThread thread() {
        if (selected == null || !selected.isAlive()) {
            selected = session.guest().current();
        }
        if (selected == null) {
            throw new UserError("the guest has ended");
        }
        return selected;
    }

    public void select(GuestThread thread) {
        selected = thread;
        frame = 0;
        listed = null;
    }

    /** The function that is looked at. */
    Frame frame() {
        return StackCommands.frame(this, frame);
    }

    void selectFrame(int number) {
        StackCommands.frame(this, number); // there is one
        frame = number;
        listed = null;
    }

    /** Where listing source goes on, or null. */
    SourceCommands.Listed listed() {
        return listed;
    }

    void listed(SourceCommands.Listed next) {
        listed = next;
    }

    public GuestProcess process() {
        return thread().process();
    }

    /** The names of the process that is looked at. */
    public Symbols symbols() {
        GuestProcess process = process();
        return symbols.computeIfAbsent(process.id(), id -> new Symbols(process));
    }

    public Types types() {
        return types(process().target().bits());
    }

    Types types(int bits) {
        return types.computeIfAbsent(bits, Types::new);
    }

    public Listing listing() {
        return new Listing(thread());
    }

    /** The value of an expression for the thread that is looked at. */
    public Value evaluate(String text) {
        return Expression.of(text, types()).value(scope(thread()));
    }

    ThreadScope scope(GuestThread thread) {
        return new ThreadScope(this, thread);
    }

    /** An address from an expression, cut to the guest's width. */
    public long address(String text) {
        return Value.of(types().address(), evaluate(text).bits()).bits();
    }

    /** Remembers a value; its number. */
    int remember(Value value) {
        history.add(value);
        return history.size();
    }

    List<Value> history() {
        return history;
    }

    Map<String, Value> variables() {
        return variables;
    }

    /** What is printed at each stop, by number. */
    public Map<Integer, String> displays() {
        return displays;
    }

    int addDisplay(String text) {
        displays.put(++lastDisplay, text);
        return lastDisplay;
    }

    /** Lines that are executed when a breakpoint is reached, by its number. */
    Map<Integer, List<String>> actions() {
        return actions;
    }

    /** Shows what {@code display} wants to see, and does what breakpoints that were reached ask for. */
    public void atStop(Halt halt) {
        displays.forEach((number, text) -> DataCommands.show(this, number, text));
        for (Point point : halt.points()) {
            actions.getOrDefault(point.number(), List.of()).forEach(this::execute);
        }
    }

    void requireStopped() {
        if (session.isRunning()) {
            throw new UserError("the guest is running ('interrupt' stops it)");
        }
    }

    void resume(Resumption how) {
        resume(how, halt -> null);
    }

    /** Lets the guest go on; threads that stand still for a signal take it, if they shall. */
    void resume(Resumption how, Sequel then) {
        requireStopped();
        for (GuestThread thread : session.guest().threads()) {
            int held = thread.heldSignal();
            if (held != 0) {
                boolean passes = signals.passes(thread.process().signalName(held));
                session.history().release(thread, passes ? held : 0);
            }
        }
        session.resume(client, how, then);
    }

    /** What was executed since somebody wanted to know; null if nobody did. */
    Coverage coverage() {
        return coverage;
    }

    /** Counts what is executed from now on; null: no more. */
    void coverage(Coverage next) {
        if (counting) {
            session.instructions().remove(coverage);
        }
        counting = next != null;
        if (counting) {
            session.instructions().add(next);
            coverage = next;
        }
    }

    /** No more commands are wanted. */
    void finish() {
        finished = true;
    }

    public boolean isFinished() {
        return finished;
    }
}
