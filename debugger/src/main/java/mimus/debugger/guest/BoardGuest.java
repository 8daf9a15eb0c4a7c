package mimus.debugger.guest;

import java.util.List;
import mimus.cpu.Cpu;
import mimus.isa.Target;
import mimus.machine.Machine;
import mimus.memory.Memory;

/** A processor on a board: one process with one thread, and no operating system that is known of. */
public final class BoardGuest implements Guest, GuestProcess, GuestThread {
    private final Target target;
    private final Origin origin;
    private Machine machine;
    private Cpu<?> cpu;

    /** Puts the board together. */
    public interface Origin {
        /** The same board, about to begin, with the same input at the same times; the one before is over. */
        Board again();

        /** From now on what the board gives out is new. */
        void diverge();

        /** What is in its address space, as far as somebody should be told. */
        List<MemoryRange> ranges();
    }

    /** A board that has been put together. */
    public record Board(Machine machine, Cpu<?> cpu) {}

    public BoardGuest(Board board, Target target, Origin origin) {
        this.target = target;
        this.origin = origin;
        use(board);
    }

    private void use(Board board) {
        machine = board.machine;
        cpu = board.cpu;
    }

    @Override
    public void announce(GuestThread thread) {
        // it has all turns
    }

    @Override
    public void again() {
        Memory before = cpu.memory();
        use(origin.again());
        before.close();
    }

    @Override
    public void diverge() {
        origin.diverge();
    }

    @Override
    public boolean isQuiet() {
        return false;
    }

    @Override
    public long changes() {
        return machine.now();
    }

    @Override
    public Runnable turns() {
        throw new IllegalStateException("devices cannot be put back");
    }

    @Override
    public Machine machine() {
        return machine;
    }

    @Override
    public List<GuestProcess> processes() {
        return List.of(this);
    }

    @Override
    public List<GuestThread> threads() {
        return List.of(this);
    }

    @Override
    public GuestThread current() {
        return this;
    }

    @Override
    public void only(GuestThread thread) {
        // there is but one
    }

    @Override
    public void observe(Observer observer) {
        // nothing ever happens here that is told
    }

    @Override
    public boolean isLinux() {
        return false;
    }

    @Override
    public GuestProcess process() {
        return this;
    }

    @Override
    public int id() {
        return 1;
    }

    @Override
    public String name() {
        return "cpu0";
    }

    @Override
    public String state() {
        return "running";
    }

    @Override
    public Cpu<?> cpu() {
        return cpu;
    }

    @Override
    public boolean isWaiting() {
        return false;
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public int heldSignal() {
        return 0;
    }

    @Override
    public byte[] signalInformation() {
        return new byte[0];
    }

    @Override
    public void release(int signal) {
        // a board knows no signals
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public Memory memory() {
        return cpu.memory();
    }

    @Override
    public List<MemoryRange> ranges() {
        return origin.ranges();
    }

    @Override
    public byte[] auxiliary() {
        return new byte[0];
    }

    @Override
    public String executable() {
        return "";
    }

    @Override
    public GuestFiles files() {
        return GuestFiles.NONE;
    }

    @Override
    public String signalName(int number) {
        return Integer.toString(number);
    }

    @Override
    public int signalNumber(String name) {
        return 0;
    }

    @Override
    public String callName(int number) {
        return Integer.toString(number);
    }

    @Override
    public int callNumber(String name) {
        return -1;
    }
}
