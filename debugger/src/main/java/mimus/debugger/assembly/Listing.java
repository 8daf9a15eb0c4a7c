package mimus.debugger.assembly;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.debugger.guest.GuestThread;
import mimus.error.UserError;
import mimus.insn.Disassembler;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/** Instructions as a thread's processor would read them now. */
public final class Listing {
    private final GuestThread thread;

    public Listing(GuestThread thread) {
        this.thread = thread;
    }

    /**
     * The instruction at an address.
     *
     * @throws UserError if nothing can be fetched there
     */
    public Instruction at(long address) {
        try {
            return at(thread.cpu(), address);
        } catch (MemoryFault fault) {
            throw new UserError("there is no code at 0x%x".formatted(address));
        }
    }

    private <E extends Env> Instruction at(Cpu<E> cpu, long address) {
        Architecture<E> architecture = cpu.architecture();
        Memory memory = cpu.memory();
        int mode = architecture.mode(cpu.env());
        int word = architecture.fetch(memory, address, mode);
        int op = architecture.decode(word, mode);
        Target target = thread.process().target();
        Disassembler disassembler = target.disassembler(mode);
        InsnForm form = disassembler.form(word, address, false);
        byte[] bytes = new byte[architecture.length(word, mode)];
        memory.peek(address, bytes, 0, bytes.length);
        return new Instruction(
                address,
                bytes,
                disassembler.text(word, address, true),
                architecture.flow(op, word, mode),
                form != null && form.link());
    }

    /** A number of instructions, one after the other; fewer where there is no more code. */
    public List<Instruction> from(long address, int count) {
        List<Instruction> all = new ArrayList<>();
        long at = address;
        while (all.size() < count) {
            try {
                Instruction next = at(at);
                all.add(next);
                at = next.end();
            } catch (UserError end) {
                break;
            }
        }
        return all;
    }

    /** Where control goes on after a call at this place, with its delay slot if there is one. */
    public long afterCall(Instruction call) {
        boolean slot = thread.cpu().architecture().delaySlots();
        return slot ? at(call.end()).end() : call.end();
    }
}
