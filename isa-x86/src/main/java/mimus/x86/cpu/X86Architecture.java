package mimus.x86.cpu;

import java.util.Set;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.insn.opmap.DecodedOp;
import mimus.memory.Memory;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.insn.X86Instructions;
import mimus.x86.state.X86Env;

/** How x86 code is fetched, decoded and executed; a word is the number of a decoded instruction. */
public final class X86Architecture implements Architecture<X86Env> {
    private final X86Instructions instructions;
    private final DecodeTable table;

    /** @param features what the processor has beyond the first of its kind */
    public X86Architecture(Set<String> features) {
        instructions = new X86Instructions(features);
        table = new DecodeTable(instructions);
    }

    public DecodeTable table() {
        return table;
    }

    @Override
    public int mode(X86Env env) {
        return env.segments.mode();
    }

    @Override
    public InstructionSet<X86Env> instructions(int mode) {
        return instructions;
    }

    @Override
    public int registerBits() {
        return 64;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        return instructions.word(Decoder.decode(table, index -> memory.fetch8(pc + index), mode));
    }

    @Override
    public int decode(int word, int mode) {
        return instructions.decode(word);
    }

    @Override
    public int length(int word, int mode) {
        return instructions.decoded(word).length();
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions.flow(op);
    }

    @Override
    public void execute(X86Env env, int op, int word) {
        DecodedOp decoded = instructions.decoded(word);
        if (decoded.checks() != 0) {
            env.segments.check(decoded);
        }
        instructions.execute(env, op, word);
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
