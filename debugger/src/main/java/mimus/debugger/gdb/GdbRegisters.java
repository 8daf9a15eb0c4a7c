package mimus.debugger.gdb;

import java.util.List;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.guest.GuestThread;

/** Registers of a thread as packets carry them: hexadecimal, in the guest's byte order. */
final class GdbRegisters {
    private GdbRegisters() {}

    /** The registers that GDB knows, in the order of their numbers. */
    static List<? extends Register<?>> of(GuestThread thread) {
        return thread.cpu().registers().byGdbNumber();
    }

    /** The value of one. */
    static String read(GuestThread thread, int number) {
        return read(thread.cpu(), number, thread.process().target().bigEndian());
    }

    private static <E extends Env> String read(Cpu<E> cpu, int number, boolean bigEndian) {
        Register<E> register = cpu.registers().numbered(number);
        byte[] bytes = new byte[register.gdbBits() / 8];
        for (int i = 0; i < bytes.length && i / 8 < register.lanes(); i++) {
            bytes[bigEndian ? bytes.length - 1 - i : i] = (byte) (register.read(cpu.env(), i / 8) >>> i % 8 * 8);
        }
        return Hex.of(bytes);
    }

    /** Changes one, if it can be changed. */
    static void write(GuestThread thread, int number, String digits) {
        write(thread.cpu(), number, Hex.bytes(digits), thread.process().target().bigEndian());
    }

    private static <E extends Env> void write(Cpu<E> cpu, int number, byte[] bytes, boolean bigEndian) {
        Register<E> register = cpu.registers().numbered(number);
        if (bytes.length != register.gdbBits() / 8) {
            throw new Refusal(
                    Refusal.MALFORMED,
                    "register " + register.name() + " has " + register.gdbBits() / 8 + " bytes, not " + bytes.length);
        }
        if (!register.isWritable()) {
            return; // GDB writes all registers back together, those that cannot change too
        }
        for (int lane = 0; lane < register.lanes(); lane++) {
            long value = 0;
            for (int i = 8 * lane; i < Math.min(8 * lane + 8, bytes.length); i++) {
                long octet = bytes[bigEndian ? bytes.length - 1 - i : i] & 0xffL;
                value |= octet << i % 8 * 8;
            }
            register.write(cpu.env(), lane, value);
        }
    }

    /** All of them, one after the other, with gaps in the numbers filled by nothing. */
    static String readAll(GuestThread thread) {
        StringBuilder all = new StringBuilder();
        for (Register<?> register : of(thread)) {
            all.append(read(thread, register.gdbNumber()));
        }
        return all.toString();
    }

    static void writeAll(GuestThread thread, String digits) {
        int at = 0;
        for (Register<?> register : of(thread)) {
            int end = at + register.gdbBits() / 4;
            if (end > digits.length()) {
                throw new Refusal(Refusal.MALFORMED, "the values of some registers are missing");
            }
            write(thread, register.gdbNumber(), digits.substring(at, end));
            at = end;
        }
    }
}
