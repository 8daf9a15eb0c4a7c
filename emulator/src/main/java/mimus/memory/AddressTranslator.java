package mimus.memory;

/** From virtual to physical addresses, behind the fast path: an MMU, or nothing at all. */
public interface AddressTranslator {
    /** Every address is its own translation, with all rights. */
    AddressTranslator IDENTITY = (address, access) -> address & ~Memory.PAGE_MASK | Protection.ALL;

    /**
     * Translates the page that holds an address.
     *
     * @return the physical address of the page, with the rights ({@link Protection}) in its low bits
     * @throws MemoryFault if there is no translation for this access
     */
    long translate(long address, Access access);

    /** As {@link #translate} for a debugger: whatever the rights, and without a trace in the tables. */
    default long look(long address) {
        return translate(address, Access.READ);
    }
}
