package mimus.x86.linux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import mimus.image.Bytes;
import mimus.image.ElfFile;
import mimus.image.Symbol;

/** The page of ours in every i386 process, a small shared library ({@code tools/vdso/i386.S}). */
final class Vdso {
    private static final byte[] BYTES = read();
    private static final ElfFile FILE = ElfFile.read(Bytes.of("i386.vdso", BYTES));

    /** How a program may call the system. */
    static final long CALL = offset("__kernel_vsyscall");

    /** Where handlers return to that got a signal's number only. */
    static final long RETURN = offset("__kernel_sigreturn");

    /** Where those return to that got a {@code siginfo}, too. */
    static final long RICH_RETURN = offset("__kernel_rt_sigreturn");

    private Vdso() {}

    private static byte[] read() {
        try (InputStream in = Vdso.class.getResourceAsStream("i386.vdso")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long offset(String name) {
        return FILE.dynamicSymbols().stream()
                .filter(symbol -> symbol.name().equals(name))
                .mapToLong(Symbol::value)
                .findFirst()
                .orElseThrow();
    }

    /** What is in the page. */
    static byte[] bytes() {
        return BYTES.clone();
    }
}
