package mimus.cpu;

import java.util.Set;
import mimus.insn.Flow;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/**
 * The first tier: runs decoded blocks, one instruction after the other.
 *
 * @param <E> the env
 */
public final class Interpreter<E extends Env> {
    /** Why {@link #run} came back without a trap. */
    public enum Pause {
        /** The limit is reached. */
        LIMIT,
        /** {@link Env#attention} is set. */
        ATTENTION,
        /** {@code pc} is where the caller wanted to stop. */
        STOP_ADDRESS
    }

    /** Regions that are entered from within one another at most; each takes room on the stack of the thread. */
    private static final int DEEPEST = 60;

    private final Architecture<E> architecture;
    private final Memory memory;
    private final E env;
    private final BlockCache<E> cache;

    public Interpreter(Architecture<E> architecture, E env) {
        this(architecture, env, new BlockCache<>(architecture, env.memory()));
    }

    private Interpreter(Architecture<E> architecture, E env, BlockCache<E> cache) {
        this.architecture = architecture;
        this.memory = env.memory();
        this.env = env;
        this.cache = cache;
    }

    /** An interpreter for another processor on the same memory, sharing the decoded code. */
    public Interpreter<E> with(E other) {
        if (other.memory() != memory) {
            throw new IllegalArgumentException("the processors do not share their memory");
        }
        return new Interpreter<>(architecture, other, cache);
    }

    public E env() {
        return env;
    }

    /** Those of all processors that share the decoded code. */
    public Hooks hooks() {
        return cache.hooks();
    }

    /** Gives hot code to a second tier from now on, for all processors that share the decoded code; null: to none. */
    public void translator(Translator<E> second) {
        cache.translator(second);
    }

    /** The addresses before which {@link #run} pauses, in place of those given before. */
    public void stopAt(Set<Long> addresses) {
        cache.stops(addresses);
    }

    /**
     * Runs until the env has counted {@code limit} instructions, or something else comes up.
     *
     * @param passStop whether a stop address at which the run begins is passed over
     * @throws Trap if an instruction raised it; it has been counted, and {@code pc} is at it
     * @throws MemoryFault the same, for an access
     */
    public Pause run(long limit, boolean passStop) {
        E e = env;
        boolean first = passStop;
        Block last = null; // the one that was run just before
        long start = 0; // where it was
        cache.hooks().runs(e);
        while (e.instructions < limit) {
            Block before = last;
            last = null;
            if (e.attention) {
                return Pause.ATTENTION;
            }
            if (e.delayed) {
                announcedStep();
            } else {
                Block block = fetch();
                if (block.stop && !first) {
                    return Pause.STOP_ADDRESS;
                }
                Region region = block.region;
                long left = limit - e.instructions;
                if (region == null && left >= block.length() && --block.patience < 0) {
                    region = cache.translate(e, block);
                }
                if (region != null && region.enters(block, e.pc, left, memory)) {
                    long time = e.instructions;
                    long at = e.pc;
                    run(region, time + Math.min(left, region.longestRun()));
                    if (e.instructions != time || e.attention || e.pc != at) {
                        first = false;
                        continue;
                    }
                }
                if (cache.hooks().table().concerns(e.pc, block)) {
                    steps(block, limit);
                    block.ran(e.pc);
                } else if (left >= block.length()) {
                    block.comes(before, e.pc - start);
                    start = e.pc;
                    run(block);
                    block.ran(e.pc);
                    last = block;
                } else {
                    step();
                }
            }
            first = false;
        }
        return !e.delayed && cache.stopsAt(e.pc) && !first ? Pause.STOP_ADDRESS : Pause.LIMIT;
    }

    /** Stays in translated code as long as one region leads to another. */
    private void run(Region first, long limit) {
        E e = env;
        RegionCache regions = cache.regions();
        regions.entered(first, e.pc);
        Region region = first;
        while (region.code.run(e, limit, DEEPEST)) {
            region = regions.at(e.pc, architecture.mode(e));
            if (region == null) {
                return;
            }
            if (--region.patience < 0) {
                cache.again(e, region);
                return;
            }
        }
    }

    /** The block at {@code pc}; a fetch that faults counts as an instruction, so that no fault loop is endless. */
    private Block fetch() {
        E e = env;
        e.instructions++;
        Block block = cache.at(e.pc, architecture.mode(e));
        e.instructions--;
        return block;
    }

    /** The instructions of a block, one by one, with hooks before them. */
    private void steps(Block block, long limit) {
        E e = env;
        long start = e.pc;
        for (int i = 0; i < block.length() && e.pc == start + block.offset(i) && e.instructions < limit; i++) {
            if (!announcedStep() || !block.valid) {
                return;
            }
        }
    }

    /** One instruction, unless a hook wants otherwise; then false. */
    private boolean announcedStep() {
        boolean passes = cache.hooks().table().passes(env);
        if (passes) {
            step();
        }
        return passes && !env.attention;
    }

    private void run(Block block) {
        E e = env;
        long start = e.pc;
        int[] ops = block.ops;
        int[] words = block.words;
        int[] offsets = block.offsets;
        int straight = block.end == Block.End.DELAYED_JUMP ? ops.length - 1 : ops.length;
        int done = 0;
        e.instructions += ops.length;
        e.enter(start, offsets);
        boolean thrown = true;
        try {
            while (done < straight && block.valid && !e.attention) {
                e.pc = start + offsets[done];
                architecture.execute(e, ops[done], words[done]);
                done++;
            }
            if (done == straight && block.end == Block.End.DELAYED_JUMP) {
                if (!e.nullified) {
                    e.delayed = true;
                    e.pc = start + offsets[done];
                    architecture.execute(e, ops[done], words[done]);
                    done++;
                }
            }
            thrown = false;
        } finally {
            e.leave();
            if (thrown) {
                e.instructions -= ops.length - done - 1;
            }
        }
        finish(block, start, done);
    }

    /** Moves {@code pc} to what comes after the {@code done} instructions of a block. */
    private void finish(Block block, long start, int done) {
        E e = env;
        int count = block.ops.length;
        e.instructions -= count - done;
        if (e.delayed || done == count && block.end == Block.End.JUMP && !architecture.delaySlots()) {
            e.pc = e.next;
            e.delayed = false;
        } else if (e.nullified) {
            e.pc = e.next;
            e.nullified = false;
        } else {
            e.pc = start + block.offsets[done];
            e.delayed = architecture.delaySlots() && branched(block, done);
        }
    }

    /** Whether the last instruction done was a branch whose delay slot is still to come. */
    private boolean branched(Block block, int done) {
        return done > 0
                && architecture
                        .flow(block.ops[done - 1], block.words[done - 1], block.mode)
                        .leaves();
    }

    /** One instruction, wherever it stands. */
    private void step() {
        E e = env;
        int mode = architecture.mode(e);
        boolean slot = e.delayed;
        long target = e.next;
        e.instructions++;
        memory.code(e.pc);
        int word = architecture.fetch(memory, e.pc, mode);
        int op = architecture.decode(word, mode);
        Flow flow = architecture.flow(op, word, mode);
        architecture.execute(e, op, word);
        if (slot) {
            e.pc = target;
            e.delayed = false;
            e.nullified = false;
        } else if (!flow.leaves()) {
            e.pc += architecture.length(word, mode);
            return;
        } else if (architecture.delaySlots() && !e.nullified) {
            e.pc += architecture.length(word, mode);
            e.delayed = true;
            return;
        } else {
            e.pc = e.next;
            e.nullified = false;
        }
        cache.hooks().table().enters(e);
    }
}
