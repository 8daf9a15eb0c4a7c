package mimus.cpu;

import java.util.List;
import mimus.memory.Memory;

/** Blocks that were translated together: from its head on, a faster way to do what the interpreter would. */
public final class Region {
    /** The translation itself. */
    public interface Code {
        /**
         * Runs from the head until control leaves the region, something asks for attention, or the budget might not
         * last to the next place where it is checked. Then the env is as the interpreter would have left it.
         *
         * @param budget instructions that may be executed; at least {@link Region#longest}
         */
        void run(Env env, int budget);

        /** Makes {@link #run}, if it is running, leave after the instruction that it is at. */
        void expire();
    }

    /** A page of code, as it was when the region was made. */
    public record Page(long address, long identity) {}

    private final Code code;
    private final long pc;
    private final int longest;
    private final List<Page> pages;
    private int mapping;
    private boolean valid = true;

    /**
     * @param pc virtual address of the head
     * @param longest instructions on the longest way from the head to where the budget is checked again
     * @param pages those of all its instructions
     */
    public Region(Code code, long pc, int longest, List<Page> pages, Memory memory) {
        this.code = code;
        this.pc = pc;
        this.longest = longest;
        this.pages = List.copyOf(pages);
        this.mapping = memory.mapping();
    }

    public int longest() {
        return longest;
    }

    public List<Page> pages() {
        return pages;
    }

    /** Whether it stands for the code that {@code address} shows now; the page of its head has been looked up. */
    boolean standsAt(long address, Memory memory) {
        return valid && address == pc && (pages.size() == 1 || mapping == memory.mapping() || unmoved(memory));
    }

    private boolean unmoved(Memory memory) {
        for (Page page : pages) {
            if (!memory.shows(page.address, page.identity)) {
                return false;
            }
        }
        mapping = memory.mapping();
        return true;
    }

    void run(Env env, int budget) {
        code.run(env, budget);
    }

    boolean valid() {
        return valid;
    }

    void expire() {
        valid = false;
        code.expire();
    }
}
