package mimus.translate;

/**
 * One register of the guest.
 *
 * @param number 0 where the accessor is a field
 */
record GuestRegister(Accessor accessor, int number) {
    /** Whether it reads as zero whatever is written to it. */
    boolean zero() {
        return number == accessor.zero();
    }
}
