package mimus.cpu;

import java.util.List;
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

    private static final long YOUNG_RUN = 1 << 9;
    private static final long LONGEST_RUN = 1 << 16;

    final Code code;
    final Block head;
    final long pc;
    final int mode;
    private final int longest;
    private final List<Page> pages;
    private final Set<Region> links;
    private final Ways ways;
    private boolean valid = true;

    /** How often it may still be entered before it is made again, now that more is known of where it leads. */
    int patience;

    /** How often it may still be entered before it counts as known to HotSpot. */
    private int youth = 2000;

    /**
     * @param head its first block
     * @param pc virtual address of the head
     * @param longest instructions on the longest way from the head to where the limit is checked again
     * @param pages those of all its instructions
     * @param links regions that it enters by itself
     * @param ways what others need to know who enter it
     */
    public Region(Code code, Block head, long pc, int longest, List<Page> pages, Set<Region> links, Ways ways) {
        this.code = code;
        this.pc = pc;
        this.head = head;
        this.mode = head.mode;
        this.longest = longest;
        this.pages = List.copyOf(pages);
        this.links = Set.copyOf(links);
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

    /** Regions that it enters by itself. */
    Set<Region> links() {
        return links;
    }

    /** Whether it will not be made again because of what has become known. */
    boolean settled() {
        return patience > 1 << 30;
    }

    List<Page> pages() {
        return pages;
    }

    /**
     * Whether it may be entered at {@code address} with so many instructions left; the page there has been looked up.
     */
    boolean enters(long address, long left, Memory memory) {
        if (!valid || address != pc || left < longest || !shown(memory)) {
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
