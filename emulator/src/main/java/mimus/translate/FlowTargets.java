package mimus.translate;

import mimus.cpu.Env;
import mimus.insn.Flow;

/** Where branches lead that name their target: the env says so, as it does when they are interpreted. */
final class FlowTargets {
    private FlowTargets() {}

    /** @param pc address of the branch */
    static long of(Env env, Operation branch, long pc) {
        long wasAt = env.pc;
        long next = env.next;
        boolean nullified = env.nullified;
        env.pc = pc;
        if (branch.form().flow() == Flow.JUMP) {
            env.jump((int) branch.leads());
        } else {
            env.branch(true, (int) branch.leads());
        }
        long target = env.next;
        env.pc = wasAt;
        env.next = next;
        env.nullified = nullified;
        return target;
    }
}
