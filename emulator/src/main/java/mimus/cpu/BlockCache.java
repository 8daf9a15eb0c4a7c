package mimus.cpu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.insn.Flow;
import mimus.memory.CodeListener;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/**
 * The decoded code of one address space.
 *
 * @param <E> the env of the processors that run it
 */
final class BlockCache<E extends Env> implements CodeListener {
    private static final int LONGEST = 64;
    private static final int RECENT = 1 << 14;

    private final Architecture<E> architecture;
    private final Memory memory;
    private final Block[] recent = new Block[RECENT];
    private final Map<Long, Map<Long, Block>> pages = new HashMap<>();
    private final Set<Long> stops = new HashSet<>();

    BlockCache(Architecture<E> architecture, Memory memory) {
        this.architecture = architecture;
        this.memory = memory;
        memory.codeListener(this);
    }

    /**
     * The block at {@code pc}.
     *
     * @throws MemoryFault if the first instruction cannot be fetched
     */
    Block at(long pc, int mode) {
        long identity = memory.code(pc);
        int slot = (int) (identity >>> 1) & RECENT - 1;
        Block block = recent[slot];
        if (block == null || block.identity != identity || block.mode != mode || !block.valid) {
            block = find(pc, identity, mode);
            recent[slot] = block;
        }
        return block;
    }

    private Block find(long pc, long identity, int mode) {
        Map<Long, Block> page = pages.computeIfAbsent(Memory.codePage(identity), p -> new HashMap<>());
        Block block = page.get(identity);
        if (block == null || block.mode != mode) {
            block = decode(pc, identity, mode);
            page.put(identity, block);
            memory.watchCode(pc);
        }
        return block;
    }

    private Block decode(long start, long identity, int mode) {
        List<int[]> insns = new ArrayList<>();
        long pageEnd = (start | Memory.PAGE_MASK) + 1;
        Block.End end = Block.End.FALL;
        int at = 0;
        boolean slot = false;
        while (insns.size() < LONGEST
                && (at == 0 || start + at < pageEnd)
                && (at == 0 || !stops.contains(start + at))) {
            int word = architecture.fetch(memory, start + at, mode);
            int op = architecture.decode(word, mode);
            Flow flow = architecture.flow(op, word, mode);
            if (slot && flow.leaves()) {
                break; // a branch in a delay slot: what it does is left to single steps
            }
            insns.add(new int[] {op, word, at});
            at += architecture.length(word, mode);
            if (slot) {
                end = Block.End.DELAYED_JUMP;
                break;
            }
            if (flow.leaves()) {
                end = Block.End.JUMP;
                slot = architecture.delaySlots();
            }
            if (flow.endsBlock() && !slot) {
                break;
            }
        }
        return block(identity, mode, insns, at, end, stops.contains(start));
    }

    private static Block block(long identity, int mode, List<int[]> insns, int bytes, Block.End end, boolean stop) {
        int count = insns.size();
        int[] ops = new int[count];
        int[] words = new int[count];
        int[] offsets = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ops[i] = insns.get(i)[0];
            words[i] = insns.get(i)[1];
            offsets[i] = insns.get(i)[2];
        }
        offsets[count] = bytes;
        return new Block(identity, mode, ops, words, offsets, end, stop);
    }

    /** Addresses that blocks must not run into; see {@link Interpreter#stopAt}. */
    void stops(Set<Long> addresses) {
        stops.clear();
        stops.addAll(addresses);
        List.copyOf(pages.keySet()).forEach(this::codeChanged);
    }

    boolean stopsAt(long pc) {
        return stops.contains(pc);
    }

    @Override
    public void codeChanged(long page) {
        Map<Long, Block> blocks = pages.remove(page);
        if (blocks != null) {
            blocks.values().forEach(block -> block.valid = false);
        }
    }
}
