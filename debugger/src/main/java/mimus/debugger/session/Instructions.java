package mimus.debugger.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.cpu.Hooks;
import mimus.cpu.Hooks.Registration;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.history.History;

/** Tells of each instruction that a guest executes while it goes where it has not been. Belongs to the session's thread. */
public final class Instructions {
    private final Guest guest;
    private final History history;
    private final List<InstructionListener> listeners = new ArrayList<>();
    private final Map<Integer, Told> told = new TreeMap<>();

    /** A processor that has been told, known by its hooks. */
    private record Told(Hooks hooks, Registration registration) {}

    Instructions(Guest guest, History history) {
        this.guest = guest;
        this.history = history;
    }

    public void add(InstructionListener listener) {
        listeners.add(listener);
    }

    public void remove(InstructionListener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            told.values().forEach(known -> known.registration().close());
            told.clear();
        }
    }

    /** Tells processors that do not know: those of new processes and programs, and of a guest that has begun again. */
    void tell() {
        if (listeners.isEmpty()) {
            return;
        }
        for (GuestProcess process : guest.processes()) {
            Hooks hooks = process.threads().get(0).cpu().hooks();
            Told known = told.get(process.id());
            if (known == null || known.hooks() != hooks) {
                told.put(process.id(), new Told(hooks, hook(process.id(), hooks)));
            }
        }
    }

    private Registration hook(int process, Hooks hooks) {
        return hooks.onInstruction(0, -1, env -> {
            if (!history.isTravelling() && !history.isPast()) {
                listeners.forEach(listener -> listener.executes(process, env));
            }
        });
    }
}
