package mimus.arm.cpu;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Hook;
import mimus.cpu.Hooks;
import mimus.memory.AccessListener;
import mimus.memory.Memory;
import mimus.memory.Watch;

/**
 * What is in force of the guest's own breakpoints and watchpoints: hooks at addresses, and watches of memory. A debugger's own
 * points come first, and know nothing of these.
 */
final class ArmedPoints {
    private final Hooks hooks;
    private final List<Hooks.Registration> breakpoints = new ArrayList<>();
    private boolean watching;

    ArmedPoints(Hooks hooks) {
        this.hooks = hooks;
    }

    /** No breakpoint is in force any more. */
    void clear() {
        breakpoints.forEach(Hooks.Registration::close);
        breakpoints.clear();
    }

    /** A breakpoint at an address. */
    void at(long address, Hook hook) {
        breakpoints.add(hooks.onInstruction(address, address, hook));
    }

    /** A breakpoint at each address. */
    void everywhere(Hook hook) {
        breakpoints.add(hooks.onInstruction(0, -1, hook));
    }

    /** Watches these, and nothing else. */
    void watch(Memory memory, List<Watch> watches, AccessListener listener) {
        if (watching || !watches.isEmpty()) {
            watching = !watches.isEmpty();
            memory.watch(this, watches, listener);
        }
    }
}
