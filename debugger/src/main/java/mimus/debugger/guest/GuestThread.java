package mimus.debugger.guest;

import mimus.cpu.Cpu;
import mimus.cpu.Purpose;

/** One thread of control: a task of Linux, or a processor of a board. Two are equal if they are the same. */
public interface GuestThread {
    GuestProcess process();

    /** A number, from 1 on, that no other thread of the guest has. */
    int id();

    String name();

    /** What it is doing, in a few words. */
    String state();

    /** Its processor, another one after it began another program. */
    Cpu<?> cpu();

    /** Whether it waits for something. */
    boolean isWaiting();

    boolean isAlive();

    /** Number of the signal it stands still for, or 0; see {@link Observer#delivers}. */
    int heldSignal();

    /** What the guest would be told of the signal that it stands still for, as it has it in memory; empty if it has none. */
    byte[] signalInformation();

    /**
     * Lets it go on.
     *
     * @param signal what it takes now: 0 for none
     */
    void release(int signal);

    default long stackPointer() {
        return cpu().read(cpu().registers().serving(Purpose.STACK_POINTER).name());
    }

    default long pc() {
        return cpu().env().pc;
    }
}
