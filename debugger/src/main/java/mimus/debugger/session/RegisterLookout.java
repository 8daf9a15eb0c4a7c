package mimus.debugger.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.cpu.Env;
import mimus.cpu.Hooks.Registration;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.machine.Stop;

/** Compares watched registers with what they were, before each instruction of their processes. */
final class RegisterLookout {
    private final Guest guest;
    private final Map<Integer, Registration> hooks = new TreeMap<>();

    RegisterLookout(Guest guest) {
        this.guest = guest;
    }

    /** Watches these registers of a process, and no others. */
    void watch(GuestProcess process, List<Point> points) {
        Registration before = hooks.remove(process.id());
        if (before != null) {
            before.close();
        }
        points.forEach(point -> point.register().follow());
        if (!points.isEmpty()) {
            var places = process.threads().get(0).cpu().hooks();
            hooks.put(process.id(), places.onInstruction(0, -1, env -> look(env, points)));
        }
    }

    private void look(Env env, List<Point> points) {
        for (Point point : points) {
            WatchedRegister register = point.register();
            if (register.isOf(env) && register.hasChanged()) {
                if (point.wouldStop(register.thread())) {
                    guest.machine().halt(new Stop.Breakpoint(env.pc));
                } else {
                    register.settle();
                }
            }
        }
    }

    /** Other processes have ended. */
    void retain(List<Integer> alive) {
        hooks.keySet().retainAll(alive);
    }

    /** A process has a fresh processor. */
    void forget(int process) {
        hooks.remove(process);
    }
}
