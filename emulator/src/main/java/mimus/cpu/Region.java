package mimus.cpu;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.memory.Memory;

/** Blocks that were translated together: from its head on, a faster way to do what the interpreter would. */
public final class Region {
    /** The translation itself. */
    public abstract static class Code {
        /**
         * Runs from the head until control leaves the region or the limit might come before the next place where it
         * is checked. Then the env is as the interpreter would have left it.
         *
         * @param limit what {@link Env#instructions} must not exceed; at most 2<sup>16</sup> away
         * @param depth how many other regions it may enter within one another
         * @return false if the next instruction is the interpreter's: the limit is too near, attention is asked for, the
         *     region does not stand for what memory shows now, or the access is not to plain memory
         */
        public abstract boolean run(Env env, long limit, int depth);

        /**
         * Tells for which {@link Memory#mapping} it stands; negative: for none any more. Then {@link #run}, if it is
         * running, leaves after the instruction that it is at.
         */
        public abstract void standFor(int mapping);
    }

    /** A page of code, as it was when the region was made. */
    public record Page(long address, long identity) {}

    /**
     * Where control can be in a region, and where it leaves.
     *
     * @param blocks addresses of its blocks
     * @param exits known addresses to which it may leave
     * @param calls whether it leaves by calls, too
     */
    public record Ways(Set<Long> blocks, Set<Long> exits, boolean calls) {}

    /** A place where control can come in: a block at its address. */
    public record Entry(long pc, Block block) {}

    /**
     * A block in a region.
     *
     * @param count instructions that are done there
     * @param ways places of its successors among the region's blocks
     * @param links regions that are entered from it, by their addresses
     */
    public record Part(long pc, int count, List<Integer> ways, Map<Long, Region> links) {}

    /**
     * What a region is made of: two with equal ones have the same code.
     *
     * @param most instructions that it was allowed
     */
    public record Plan(int most, List<Part> parts) {}

    private static final long YOUNG_RUN = 1 << 9;
    private static final long LONGEST_RUN = 1 << 16;

    final Code code;
    final Block head;
    final long pc;
    final int mode;
    private final List<Entry> entries;
    private final int longest;
    private final List<Page> pages;
    private final Plan plan;
    private final Ways ways;
    private boolean valid = true;

    /** How often it may still be entered from another before it is looked at whether to make it again. */
    int patience;

    /** How often it has been looked at. */
    int round;

    /** When it was made or looked at last, in instructions. */
    long since;

    /** Whether it has been looked at, so that it is likely to stay. */
    boolean settled;

    /** How often it may still be entered before it counts as known to HotSpot. */
    private int youth = 2000;

    /**
     * @param entries blocks where it can be entered, all in one mode; the first is its head
     * @param longest instructions on the longest way from any of them to where the limit is checked again
     * @param pages those of all its instructions
     * @param plan what it is made of
     * @param ways what others need to know who enter it
     */
    public Region(Code code, List<Entry> entries, int longest, List<Page> pages, Plan plan, Ways ways) {
        this.code = code;
        this.entries = List.copyOf(entries);
        this.pc = entries.get(0).pc();
        this.head = entries.get(0).block();
        this.mode = head.mode;
        this.longest = longest;
        this.pages = List.copyOf(pages);
        this.plan = plan;
        this.ways = ways;
    }

    public Code code() {
        return code;
    }

    public long pc() {
        return pc;
    }

    public Ways ways() {
        return ways;
    }

    public Plan plan() {
        return plan;
    }

    public Block head() {
        return head;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Instructions in it. */
    public int size() {
        return plan.parts().stream().mapToInt(Part::count).sum();
    }

    /** Regions that it enters by itself. */
    Set<Region> links() {
        Set<Region> links = new HashSet<>();
        plan.parts().forEach(part -> links.addAll(part.links().values()));
        return links;
    }

    List<Page> pages() {
        return pages;
    }

    /**
     * Whether it may be entered with so many instructions left at one of its blocks, which {@code address} shows now.
     */
    boolean enters(Block block, long address, long left, Memory memory) {
        if (!valid || address != block.place || left < longest || !shown(memory)) {
            return false;
        }
        code.standFor(memory.mapping());
        return true;
    }

    private boolean shown(Memory memory) {
        for (Page page : pages) {
            if (pages.size() > 1 && !memory.shows(page.address, page.identity)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Instructions after which even a loop inside it comes back, to see whether there is something to attend to.
     *
     * <p>A new one comes back often: so HotSpot compiles the method as a whole, not once more for a loop that does not end.
     */
    long longestRun() {
        return youth > 0 && youth-- > 0 ? YOUNG_RUN : LONGEST_RUN;
    }

    void expire() {
        valid = false;
        code.standFor(-1);
    }
}
