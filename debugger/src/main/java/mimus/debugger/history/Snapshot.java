package mimus.debugger.history;

import java.util.List;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.error.UserError;

/**
 * Registers and memory of a whole guest at one point of its time.
 *
 * @param time in instructions
 */
public record Snapshot(long time, List<ProcessState> processes, List<ThreadState> threads) {
    /** How the guest is now. */
    public static Snapshot of(Guest guest) {
        return new Snapshot(
                guest.time(),
                guest.isLinux()
                        ? guest.processes().stream().map(ProcessState::of).toList()
                        : List.of(),
                guest.threads().stream().map(ThreadState::of).toList());
    }

    /**
     * Makes registers and memory of a guest with the same processes and threads like this. What only the kernel knows,
     * such as open files, stays as it is.
     *
     * @throws UserError if it has others
     */
    public void restore(Guest guest) {
        for (ProcessState state : processes) {
            GuestProcess process = process(guest, state.id());
            if (process == null || !process.target().name().equals(state.architecture())) {
                throw new UserError("the guest has no process " + state.id() + " of " + state.architecture() + " now");
            }
        }
        for (ThreadState state : threads) {
            if (guest.thread(state.id()) == null) {
                throw new UserError("the guest has no thread " + state.id() + " now");
            }
        }
        processes.forEach(state -> state.restore(process(guest, state.id())));
        for (ThreadState state : threads) {
            GuestThread thread = guest.thread(state.id());
            state.restore(thread.cpu());
        }
    }

    private static GuestProcess process(Guest guest, int id) {
        return guest.processes().stream()
                .filter(process -> process.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** How many bytes its pages hold. */
    public long size() {
        return processes.stream()
                .flatMap(process -> process.pages().values().stream())
                .mapToLong(page -> page.length)
                .sum();
    }
}
