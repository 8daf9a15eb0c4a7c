package mimus.abi;

/**
 * All that a frame for a signal handler is made from, in the guest's own numbers.
 *
 * @param signal its number
 * @param handler address
 * @param withInformation whether the handler takes a {@code siginfo} and a context
 * @param restorer where the handler returns to, or 0 for the trampoline
 * @param trampolines address of {@link LinuxAbi#trampolines} in this process
 * @param information the {@code siginfo}
 * @param mask of signals that was in force, as the guest stores it
 * @param stackTop where the frame is to end, before alignment
 * @param stack the {@code stack_t} in force
 */
public record SignalFrame(
        int signal,
        long handler,
        boolean withInformation,
        long restorer,
        long trampolines,
        Structure information,
        byte[] mask,
        long stackTop,
        Structure stack) {}
