package mimus.debugger.session;

import mimus.cpu.Env;

/** Hears of instructions. */
@FunctionalInterface
public interface InstructionListener {
    /** An instruction is about to be executed, at {@code env.pc}. */
    void executes(int process, Env env);
}
