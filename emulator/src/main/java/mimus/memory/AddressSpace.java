package mimus.memory;

/**
 * What an operating system does to an address space.
 *
 * <p>Addresses and lengths are multiples of {@link Memory#PAGE_SIZE}; pages are zero until first written.
 */
public interface AddressSpace {
    /** The instructions' view of this space. */
    Memory memory();

    /** The first address past the last one that can be mapped. */
    long limit();

    /** Maps fresh zero pages, replacing what was there. */
    void map(long address, long length, int protection);

    /** Maps pages that others see too, from page {@code first} of {@code pages} on, replacing what was there. */
    void share(long address, long length, int protection, SharedPages pages, long first);

    /** Removes pages; those not mapped are passed over. */
    void unmap(long address, long length);

    /** Changes the rights of mapped pages; those not mapped are passed over. */
    void protect(long address, long length, int protection);

    /** Makes private pages read as zero again, without changing their rights. */
    void discard(long address, long length);

    /** Moves the pages of one range to another of the same length, replacing what was there. */
    void move(long from, long to, long length);

    /** The rights of the page that holds {@code address}, or -1 if none is mapped. */
    int protection(long address);

    /** A copy in which private pages are the copy's own and shared pages are shared. */
    AddressSpace fork();
}
