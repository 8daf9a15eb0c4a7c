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
public final class BlockCache<E extends Env> implements CodeListener {
    private static final int LONGEST = 64;

    /** Bits of the place among the recent blocks: at first, and at most. */
    private static final int FEW_RECENT = 13;

    private static final int MOST_RECENT = 17;

    /** Spreads identities over those places: 2 to the 64 divided by the golden ratio. */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    /** How often a block is run before it asks anew for a translation that was too early. */
    private static final int AGAIN = 1000;

    /** Instructions from one entry of a region to the next that make it one that is seldom entered from another. */
    private static final long FAR = 600;

    /** How often a region is looked at again, and the bits by which the entries grow from one time to the next. */
    private static final int ROUNDS = 2;

    private static final int LATER = 5;

    /** Bytes in the longest instruction of any processor. */
    private static final int LONGEST_INSTRUCTION = 15;

    private final Architecture<E> architecture;
    private final Memory memory;
    private Block[] recent = new Block[1 << FEW_RECENT];
    private int recentShift = Long.SIZE - FEW_RECENT;
    private int decoded;
    private final Map<Long, Map<Long, Block>> pages = new HashMap<>();
    private final Set<Long> stops = new HashSet<>();
    private final RegionCache regions = new RegionCache();
    private final Hooks hooks;
    private Translator<E> translator;

    /** Instructions that must have been executed before the next translation. */
    private long earned;

    BlockCache(Architecture<E> architecture, Memory memory) {
        this.architecture = architecture;
        this.memory = memory;
        memory.codeListener(this);
        hooks = new Hooks(memory, this::forget);
    }

    public Hooks hooks() {
        return hooks;
    }

    private void forget() {
        List.copyOf(pages.keySet()).forEach(this::codeChanged);
    }

    /**
     * The block at {@code pc}.
     *
     * @throws MemoryFault if the first instruction cannot be fetched
     */
    Block at(long pc, int mode) {
        long identity = memory.code(pc);
        Block block = recent[(int) (identity * SPREAD >>> recentShift)];
        if (block == null || block.identity != identity || !fits(block, pc, mode)) {
            block = find(pc, identity, mode);
            recent[(int) (identity * SPREAD >>> recentShift)] = block;
        }
        return block;
    }

    /** Makes room among the recent blocks for as many as have been decoded. */
    private void grow() {
        Block[] old = recent;
        recent = new Block[2 * old.length];
        recentShift--;
        for (Block block : old) {
            if (block != null) {
                recent[(int) (block.identity * SPREAD >>> recentShift)] = block;
            }
        }
    }

    /** The block at {@code pc} if it has been decoded and may be run into, or null. */
    public Block known(long pc, int mode) {
        Map<Long, Block> page = null;
        long identity = memory.codeIfPresent(pc);
        if (identity != 0) {
            page = pages.get(Memory.codePage(identity));
        }
        Block block = page == null ? null : page.get(identity);
        return block == null || !fits(block, pc, mode) || block.stop ? null : block;
    }

    /** Whether a block found by the byte at {@code pc} is what would be decoded there. */
    private boolean fits(Block block, long pc, int mode) {
        return block.mode == mode
                && block.valid
                && (block.beyond == 0 || memory.shows(pc + Memory.PAGE_SIZE, block.beyond));
    }

    /** The region at {@code pc} that will not be made again, or null. */
    public Region settled(long pc, int mode) {
        Block block = known(pc, mode);
        Region region = block == null ? null : block.region;
        return region != null && region.pc == pc && region.settled ? region : null;
    }

    /** Gives hot blocks to a second tier from now on; null: to none. */
    void translator(Translator<E> second) {
        translator = second;
        pages.values()
                .forEach(page -> page.values().forEach(block -> {
                    block.region = null;
                    block.patience = patience();
                }));
        regions.clear();
    }

    private int patience() {
        return translator == null ? Integer.MAX_VALUE : translator.patience();
    }

    RegionCache regions() {
        return regions;
    }

    /**
     * Makes a region again if it takes a large part in the ways from region to region: it may have been made too early to
     * know its neighbours, or they belong together. What has settled is looked at again after many more entries, since
     * programs have phases.
     */
    void again(E env, Region region) {
        int entries = translator.entries() << LATER * region.round;
        Region better = region;
        if (env.instructions - region.since < FAR * entries) {
            better = translator.again(env, region, this);
        }
        if (better != region) {
            regions.drop(region);
            keep(env, better);
        }
        if (better != null) {
            better.settled = true;
            better.since = env.instructions;
            better.round = region.round + 1;
            better.patience = better.round > ROUNDS ? Integer.MAX_VALUE : entries << LATER;
        }
    }

    /** What is to be run in place of a block whose patience is over; null if nothing, or not yet. */
    Region translate(E env, Block block) {
        block.patience = AGAIN; // also if a region is made: one that begins elsewhere need not hold it
        if (env.instructions >= earned && translator != null && !block.stop) {
            Region region = translator.translate(env, block, env.pc, this);
            keep(env, region);
            if (region == null || region.head == block) {
                block.patience = Integer.MAX_VALUE;
            }
            earned += translator.pace() * (region == null ? 1 : region.size());
        }
        return block.region;
    }

    /** Gives its blocks to a new region, if they are in no other or in one that is not needed any more. */
    private void keep(E env, Region region) {
        if (region == null) {
            return;
        }
        Set<Region> others = new HashSet<>();
        region.entries().forEach(entry -> others.add(entry.block().region));
        others.remove(null);
        others.removeAll(region.links());
        others.removeIf(
                other -> !region.ways().blocks().containsAll(other.ways().blocks()));
        others.forEach(regions::drop);
        for (Region.Entry entry : region.entries()) {
            if (entry.block().region == null || entry.block() == region.head) {
                entry.block().region = region;
                entry.block().place = entry.pc();
            }
        }
        region.patience = translator.entries();
        region.since = env.instructions;
        regions.add(region);
    }

    /** Has the accesses of a block made one by one from now on; {@code pc} is where it is. */
    public void scatter(Block block, long pc) {
        block.scatterAccesses();
        regions.dropWith(Memory.codePage(block.identity), pc);
    }

    private Block find(long pc, long identity, int mode) {
        Map<Long, Block> page = pages.computeIfAbsent(Memory.codePage(identity), p -> new HashMap<>());
        Block block = page.get(identity);
        if (block == null || !fits(block, pc, mode)) {
            block = decode(pc, identity, mode);
            if (++decoded > recent.length && recent.length < 1 << MOST_RECENT) {
                grow();
            }
            block.patience = patience();
            page.put(identity, block);
            memory.watchCode(pc);
            if ((pc & Memory.PAGE_MASK) + block.offset(block.length()) > Memory.PAGE_SIZE) {
                long next = (pc | Memory.PAGE_MASK) + 1;
                block.beyond = Memory.codePage(memory.code(next));
                pages.computeIfAbsent(block.beyond, p -> new HashMap<>()).put(identity, block);
                memory.watchCode(next);
            }
        }
        return block;
    }

    private Block decode(long start, long identity, int first) {
        List<int[]> insns = new ArrayList<>();
        long pageEnd = (start | Memory.PAGE_MASK) + 1;
        Block.End end = Block.End.FALL;
        int mode = first;
        int at = 0;
        boolean slot = false;
        boolean indirect = false;
        while (insns.size() < LONGEST
                && (at == 0 || start + at < pageEnd)
                && (at == 0 || !stops.contains(start + at))) {
            if (at > 0 && pageEnd - start - at < LONGEST_INSTRUCTION && reaches(start + at, pageEnd, mode)) {
                break; // what reaches into the next page is a block of its own
            }
            int word;
            try {
                word = architecture.fetch(memory, start + at, mode);
            } catch (MemoryFault forbidden) {
                if (at == 0) {
                    throw forbidden;
                }
                break; // what begins here cannot be executed: a region of memory smaller than a page
            }
            int op = architecture.decode(word, mode);
            Flow flow = architecture.flow(op, word, mode);
            if (slot && flow.leaves()) {
                break; // a branch in a delay slot: what it does is left to single steps
            }
            insns.add(new int[] {op, word, at});
            at += architecture.length(word, mode);
            mode = architecture.modeAfter(op, word, mode);
            if (slot) {
                end = Block.End.DELAYED_JUMP;
                break;
            }
            if (flow.leaves()) {
                indirect = flow == Flow.INDIRECT;
                end = Block.End.JUMP;
                slot = architecture.delaySlots();
            }
            if (flow.endsBlock() && !slot) {
                break;
            }
        }
        return block(identity, first, mode, insns, at, end, stops.contains(start), indirect);
    }

    /** Whether an instruction does not end in its page; one that cannot be fetched does not. */
    private boolean reaches(long pc, long pageEnd, int mode) {
        try {
            return pc + architecture.length(architecture.fetch(memory, pc, mode), mode) > pageEnd;
        } catch (MemoryFault notThere) {
            return true;
        }
    }

    private static Block block(
            long identity,
            int mode,
            int modeAfter,
            List<int[]> insns,
            int bytes,
            Block.End end,
            boolean stop,
            boolean indirect) {
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
        return new Block(identity, mode, modeAfter, ops, words, offsets, end, stop, indirect);
    }

    /** Addresses that blocks must not run into; see {@link Interpreter#stopAt}. */
    void stops(Set<Long> addresses) {
        stops.clear();
        stops.addAll(addresses);
        forget();
    }

    boolean stopsAt(long pc) {
        return stops.contains(pc);
    }

    @Override
    public void codeChanged(long page) {
        Map<Long, Block> blocks = pages.remove(page);
        if (blocks != null) {
            blocks.values().forEach(Block::expire);
            regions.drop(page);
        }
    }
}
