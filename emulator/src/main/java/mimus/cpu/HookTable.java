package mimus.cpu;

/**
 * The hooks before instructions and at the beginnings of blocks, as they are at one time: constants, so that translated
 * code sees through them.
 *
 * @param instructions called before an instruction; null if there are none
 * @param blocks called where a branch or jump has led, taken or not; null if there are none
 * @param owner who knows whether this is still true
 */
public record HookTable(Ranged instructions, Ranged blocks, Hooks owner) {
    /**
     * A hook for some addresses, and those after it.
     *
     * @param last address, inclusive
     */
    record Ranged(long first, long last, Hook hook, Ranged rest) {
        boolean covers(long from, long to) {
            return Long.compareUnsigned(first, to) <= 0 && Long.compareUnsigned(from, last) <= 0
                    || rest != null && rest.covers(from, to);
        }

        void call(Env env, long address) {
            if (Long.compareUnsigned(address - first, last - first) <= 0) {
                hook.at(env);
            }
            if (rest != null) {
                rest.call(env, address);
            }
        }
    }

    /** Whether a block at an address cannot be run with no more ado. */
    public boolean concerns(long pc, Block block) {
        return blocks != null || instructions != null && instructions.covers(pc, pc + block.offset(block.length()) - 1);
    }

    /** Whether a hook is called before the instruction at an address. */
    public boolean before(long address) {
        return instructions != null && instructions.covers(address, address);
    }

    /** Whether a hook is called when control has been led to an address. */
    public boolean into(long address) {
        return blocks != null && blocks.covers(address, address);
    }

    /**
     * Calls those before the instruction at {@code pc}, once for each time that it is executed.
     *
     * @return whether the instruction is to be executed now
     */
    public boolean passes(Env env) {
        if (instructions == null) {
            return true;
        }
        long pc = env.pc;
        if (env.announces(pc)) {
            instructions.call(env, pc);
        }
        return env.pc == pc && !env.attention && owner.table() == this;
    }

    /**
     * Calls those for the block at {@code pc}, to which a branch or jump has just led.
     *
     * @return whether control goes on there with no more ado
     */
    public boolean enters(Env env) {
        if (blocks == null) {
            return true;
        }
        long pc = env.pc;
        blocks.call(env, pc);
        return env.pc == pc && !env.attention && owner.table() == this;
    }
}
