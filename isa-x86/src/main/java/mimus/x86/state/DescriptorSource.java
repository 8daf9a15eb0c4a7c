package mimus.x86.state;

/** Where segment registers get their descriptors from. */
public interface DescriptorSource {
    /** What {@link #raw} says where there is no descriptor; no segment can be present with it. */
    long NONE = 0;

    /** The eight bytes that a selector means; {@link #NONE} if it is outside of its table. */
    long raw(int selector);

    /** The eight bytes behind them, which descriptors of the system have in long mode. */
    long second(int selector);

    /** Writes them back with other bits of the type: accessed, busy. */
    void update(int selector, long raw);
}
