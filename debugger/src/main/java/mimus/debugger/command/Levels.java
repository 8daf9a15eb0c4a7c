package mimus.debugger.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.assembly.Listing;
import mimus.debugger.history.Trail;
import mimus.error.UserError;

/** What one thread has executed lately, each instruction with the depth of calls it was executed at. */
final class Levels {
    /** The longest instruction that may be a call, in bytes. */
    private static final int LONGEST_CALL = 8;

    private record Call(int index, long returns) {}

    private final Trail trail;
    private final Listing listing;
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    /** Place among {@link #own} of the call that led to an instruction, or -1. */
    private final List<Integer> callers = new ArrayList<>();

    private final Map<Long, Instruction> known = new HashMap<>();
    private final Map<Long, Boolean> afterCalls = new HashMap<>();
    private final Deque<Call> calls = new ArrayDeque<>();
    private int level;

    /** @param now where the thread is after all of it */
    Levels(Trail trail, int thread, Listing listing, long now) {
        this.trail = trail;
        this.listing = listing;
        for (int i = 0; i < trail.size(); i++) {
            if (trail.thread(i) == thread) {
                own.add(i);
            }
        }
        for (int at = 0; at < own.size(); at++) {
            enter(at, pc(at));
        }
        enter(own.size(), now);
    }

    /** How many instructions the thread executed. */
    int size() {
        return own.size();
    }

    long pc(int at) {
        return trail.pc(own.get(at));
    }

    /** Its place in the trail. */
    int index(int at) {
        return own.get(at);
    }

    /** Depth of calls; of {@link #size}, that of where the thread is now. */
    int level(int at) {
        return levels.get(at);
    }

    /** The call that led to the first instruction of a function; -1 if it is none. */
    int caller(int at) {
        return callers.get(at);
    }

    private void enter(int at, long pc) {
        Call returned =
                calls.stream().filter(call -> call.returns == pc).findFirst().orElse(null);
        int call = at == 0 ? -1 : callBefore(at);
        int caller = -1;
        if (call >= 0 && pc != listing.afterCall(at(pc(call)))) {
            calls.push(new Call(call, listing.afterCall(at(pc(call)))));
            level++;
            caller = call;
        } else if (returned != null) {
            while (calls.pop() != returned) {
                level--;
            }
            level--;
        } else if (at > 0 && pc != at(pc(at - 1)).end() && isAfterCall(pc)) {
            level--; // from a function that was called before all this
        }
        levels.add(level);
        callers.add(caller);
    }

    /** The call that was executed just before, or whose delay slot was; -1 if none was. */
    private int callBefore(int at) {
        if (at(pc(at - 1)).call()) {
            return at - 1;
        }
        boolean slot = at > 1
                && at(pc(at - 2)).call()
                && pc(at - 1) == at(pc(at - 2)).end()
                && listing.afterCall(at(pc(at - 2))) != pc(at - 1);
        return slot ? at - 2 : -1;
    }

    private Instruction at(long pc) {
        return known.computeIfAbsent(pc, listing::at);
    }

    private boolean isAfterCall(long pc) {
        return afterCalls.computeIfAbsent(pc, this::followsCall);
    }

    private boolean followsCall(long pc) {
        for (int length = 2; length <= LONGEST_CALL; length++) {
            try {
                Instruction before = listing.at(pc - length);
                if (before.call() && listing.afterCall(before) == pc) {
                    return true;
                }
            } catch (UserError noCode) {
                return false;
            }
        }
        return false;
    }
}
