package mimus.linux.call;

import mimus.abi.Structure;
import mimus.cpu.Cpu;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Tracee;

/** What {@code PTRACE_GET_SYSCALL_INFO} tells ({@code struct ptrace_syscall_info}). */
final class CallInformation {
    private static final int ENTRY = 1;
    private static final int EXIT = 2;
    private static final int ARGUMENTS = 6;

    /** Bytes that are filled for a stop elsewhere, before a call, and after one. */
    private static final int HEAD = 24;

    private static final int WITH_ARGUMENTS = 80;
    private static final int WITH_RESULT = 33;

    /** The largest number of an error that a result can be. */
    private static final int MAX_ERRNO = 4095;

    private CallInformation() {}

    /** Writes as much as fits; how much there is. */
    static long write(Task t, Tracee tracee, long room, long address) {
        Cpu<?> cpu = tracee.task().cpu();
        Structure told = t.memory().structure("ptrace_syscall_info");
        told.set("arch", tracee.task().abi().ptraceRegisters().audit());
        told.set("instruction_pointer", cpu.env().pc);
        told.set("stack_pointer", tracee.task().abi().stackPointer(cpu));
        int size = HEAD;
        if (tracee.isAtCall(true)) {
            size = WITH_ARGUMENTS;
            told.set("op", ENTRY).set("entry.nr", tracee.call().number());
            for (int i = 0; i < ARGUMENTS; i++) {
                told.set("entry.args", i, tracee.call().argument(i));
            }
        } else if (tracee.isAtCall(false)) {
            size = WITH_RESULT;
            boolean failed = tracee.call().outcome() < 0 && tracee.call().outcome() >= -MAX_ERRNO;
            told.set("op", EXIT).set("exit.rval", tracee.call().outcome()).set("exit.is_error", failed ? 1 : 0);
        }
        t.memory().write(address, told.bytes(), 0, (int) Math.min(room, size));
        return size;
    }
}
