package mimus.cpu;

/**
 * The second tier, as the first one sees it.
 *
 * @param <E> the env
 */
public interface Translator<E extends Env> {
    /** How often a block is interpreted before it is worth a translation. */
    int patience();

    /** How often a region is entered from another before it is looked at whether to make it again. */
    int entries();

    /**
     * Translates a block with others around it.
     *
     * @param pc where the env stands: at {@code hot}
     * @return null if this block is better left to the interpreter for good
     */
    Region translate(E env, Block hot, long pc, BlockCache<E> blocks);

    /**
     * Translates the head of a region again, now that more is known of where it leads.
     *
     * @return {@code region} itself if that makes no difference
     */
    Region again(E env, Region region, BlockCache<E> blocks);

    /** Instructions that must have been executed for each that is translated, so that a short program is not held up. */
    default long pace() {
        return 0;
    }
}
