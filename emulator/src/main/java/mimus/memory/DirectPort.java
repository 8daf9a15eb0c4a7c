package mimus.memory;

/**
 * The way to plain memory for compiled code, in three steps: the question whether it is there with all rights, where it
 * lies on the host, and the access itself, by {@link HostOrder} or {@link OtherOrder}. Code that is barred leaves the
 * access to {@link Memory}.
 *
 * <p>The methods are as short as can be, since HotSpot inlines only so much.
 */
public sealed interface DirectPort {
    /** Addresses of 64 bits. */
    non-sealed interface OfLong extends DirectPort {
        /**
         * Whether some bytes cannot be loaded with no more ado.
         *
         * @param reach from the first byte to the last whose page has to be the same; see {@link Memory#reach}
         * @param odd see {@link Memory#odd}
         */
        boolean barsLoad(long address, int reach, int odd);

        /** The same for a store. */
        boolean barsStore(long address, int reach, int odd);

        /** The same for both. */
        boolean barsUpdate(long address, int reach, int odd);

        /** Where an address that is not barred lies on the host. */
        long host(long address);
    }

    /** Addresses that are taken modulo 2<sup>32</sup>; the methods as those of {@link OfLong}. */
    non-sealed interface OfInt extends DirectPort {
        boolean barsLoad(int address, int reach, int odd);

        boolean barsStore(int address, int reach, int odd);

        boolean barsUpdate(int address, int reach, int odd);

        long host(int address);
    }
}
