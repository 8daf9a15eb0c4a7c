package mimus.debugger.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mimus.cpu.Env;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.assembly.Listing;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.InstructionListener;
import mimus.debugger.symbols.Module;
import mimus.debugger.symbols.Symbols;
import mimus.error.UserError;

/** Counts the instructions that a guest executes, by their addresses; what a process executed is kept after its end. */
public final class Coverage implements InstructionListener {
    private final Guest guest;
    private final int process;
    private final Symbols symbols;
    private final Tally tally = new Tally();
    private final Map<Long, Executed> first = new TreeMap<>(Long::compareUnsigned);
    private Module module;

    /**
     * Of one process.
     *
     * @param process its number
     * @param symbols its names
     */
    public Coverage(Guest guest, int process, Symbols symbols) {
        this.guest = guest;
        this.process = process;
        this.symbols = symbols;
    }

    @Override
    public void executes(int by, Env env) {
        if (by == process && tally.add(env.pc)) {
            meet(env.pc);
        }
    }

    private void meet(long pc) {
        GuestThread thread = guest.current();
        long address = thread.process().target().bits() == 32 ? pc & 0xffff_ffffL : pc;
        try {
            Instruction instruction = new Listing(thread).at(pc);
            if (module == null || !holds(module, address)) {
                module = symbols.moduleAt(address);
            }
            first.put(
                    address,
                    new Executed(
                            address, instruction.length(), instruction.flow().leaves(), module));
        } catch (UserError nothingThere) {
            // the fetch will fail in the guest, too
        }
    }

    private static boolean holds(Module module, long address) {
        return Long.compareUnsigned(address, module.start()) >= 0 && Long.compareUnsigned(address, module.end()) < 0;
    }

    /** The instructions that were executed, by address. */
    List<Executed> executed() {
        return List.copyOf(first.values());
    }

    /** How often the instruction at an address was executed. */
    long count(long address) {
        boolean extended = tally.count(address) == 0 && (int) address < 0 && address >>> 32 == 0;
        return tally.count(extended ? (int) address : address); // as a 32-bit MIPS has it
    }

    /** The programs and libraries that they belong to. */
    List<Module> modules() {
        return first.values().stream()
                .map(Executed::module)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many instructions were executed at least once. */
    public int size() {
        return first.size();
    }
}
