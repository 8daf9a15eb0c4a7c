package mimus.debugger.guest;

import java.util.List;
import mimus.isa.Target;
import mimus.memory.Memory;

/** Threads that share their memory. Two are equal if they are the same. */
public interface GuestProcess {
    /** A number, from 1 on, that no other process has. */
    int id();

    String name();

    Target target();

    Memory memory();

    /** A whole number of up to 8 bytes in the guest's byte order, zero-extended. */
    default long number(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes[at + (target().bigEndian() ? i : size - 1 - i)] & 0xff;
        }
        return value;
    }

    List<GuestThread> threads();

    /** What is mapped, by address. */
    List<MemoryRange> ranges();

    /** The auxiliary vector, as the guest has it; empty where there is none. */
    byte[] auxiliary();

    /** Path of the program in the guest's tree of files; empty where there is none. */
    String executable();

    /** The guest's files, as this process sees them. */
    GuestFiles files();

    /** The guest's name of a signal, such as {@code SIGSEGV}. */
    String signalName(int number);

    /** The guest's number of a signal, or 0 if it has none of that name. */
    int signalNumber(String name);

    /** The guest's name of a system call, or its number. */
    String callName(int number);

    /** The guest's number of a system call, or -1 if it has none of that name. */
    int callNumber(String name);
}
