package mimus.memory;

/** An access that could not be made: the guest's fault, without a stack trace since it is part of normal operation. */
public final class MemoryFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why the access failed. */
    public enum Reason {
        /** No page is there. */
        UNMAPPED,
        /** The page does not allow this access. */
        PROTECTED,
        /** The address is not a multiple of the access size, and the processor insists on it. */
        MISALIGNED,
        /** The processor's mode may not use this address. */
        ADDRESS,
        /** The address translator has no entry. */
        NOT_TRANSLATED,
        /** The address translator's entry is marked invalid. */
        INVALID_TRANSLATION,
        /** The address translator's entry forbids writing. */
        READ_ONLY_TRANSLATION,
        /** Neither memory nor a device answers at the physical address. */
        BUS
    }

    private final long address;
    private final Access access;
    private final Reason reason;

    public MemoryFault(long address, Access access, Reason reason) {
        super(null, null, false, false);
        this.address = address;
        this.access = access;
        this.reason = reason;
    }

    /** The virtual address of the first byte that could not be accessed. */
    public long address() {
        return address;
    }

    public Access access() {
        return access;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return access + " of 0x" + Long.toHexString(address) + ": " + reason;
    }
}
