package mimus.debugger.session;

import java.util.function.Predicate;
import mimus.debugger.guest.GuestThread;

/**
 * Where the guest is to stand still: at a place in the code, at memory that it reads or writes, at a register that changes.
 *
 * <p>It is in a side table: the guest's memory does not show it. Belongs to the session's thread.
 */
public final class Point {
    /** What makes the guest stand still. */
    public enum Kind {
        /** It is about to execute what is there. */
        CODE,
        /** It has written there. */
        WRITE,
        /** It has read there. */
        READ,
        /** It has read or written there. */
        ACCESS,
        /** A thread's register has another value than before. */
        REGISTER
    }

    private final int number;
    private final Client owner;
    private final Kind kind;
    private final long address;
    private final long length;
    private final boolean internal;
    private final WatchedRegister register;
    private Predicate<GuestThread> condition = thread -> true;
    private String conditionText = "";
    private boolean conditional;
    private boolean enabled = true;
    private boolean temporary;
    private int ignored;
    private int hits;

    Point(int number, Client owner, Kind kind, long address, long length, boolean internal) {
        this(number, owner, kind, address, length, internal, null);
    }

    Point(int number, Client owner, WatchedRegister register) {
        this(number, owner, Kind.REGISTER, 0, 0, false, register);
    }

    private Point(
            int number,
            Client owner,
            Kind kind,
            long address,
            long length,
            boolean internal,
            WatchedRegister register) {
        this.number = number;
        this.owner = owner;
        this.kind = kind;
        this.address = address;
        this.length = length;
        this.internal = internal;
        this.register = register;
    }

    /** The number that all clients know it by; 0 for internal ones. */
    public int number() {
        return number;
    }

    public Client owner() {
        return owner;
    }

    public long address() {
        return address;
    }

    public Kind kind() {
        return kind;
    }

    /** What {@link Kind#REGISTER} watches; null for the others, which have an address. */
    public WatchedRegister register() {
        return register;
    }

    /** How many bytes are watched. */
    public long length() {
        return length;
    }

    /** Whether it serves a step of its owner, and is shown to nobody. */
    public boolean isInternal() {
        return internal;
    }

    public boolean isEnabled() {
        return enabled;
    }

    void enabled(boolean on) {
        enabled = on;
    }

    /** Whether it goes when it has been reached. */
    public boolean isTemporary() {
        return temporary;
    }

    /** Lets it go when it has been reached. */
    public Point temporary() {
        temporary = true;
        return this;
    }

    /** Stops only threads for which {@code holds} is true; {@code text} tells it to people. */
    public Point condition(String text, Predicate<GuestThread> holds) {
        conditionText = text;
        condition = holds;
        conditional = true;
        return this;
    }

    /** Stops all that reach it. */
    public Point unconditionally() {
        conditionText = "";
        condition = thread -> true;
        conditional = false;
        return this;
    }

    /** Whether it does not stop whoever reaches it. */
    boolean isConditional() {
        return conditional;
    }

    public String condition() {
        return conditionText;
    }

    /** Lets the guest pass a number of times. */
    public Point ignore(int times) {
        ignored = times;
        return this;
    }

    public int ignored() {
        return ignored;
    }

    /** How often it was reached with its condition true. */
    public int hits() {
        return hits;
    }

    /** Whether a thread that reaches it has to stand still, but for those that are let pass. */
    boolean wouldStop(GuestThread thread) {
        return enabled && owner.follows(thread.process()) && condition.test(thread);
    }

    /** Whether a thread that reaches it has to stand still. */
    boolean stops(GuestThread thread) {
        if (!wouldStop(thread)) {
            return false;
        }
        hits++;
        if (ignored > 0) {
            ignored--;
            return false;
        }
        return true;
    }
}
