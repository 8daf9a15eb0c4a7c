package mimus.arm.state;

import mimus.memory.Access;
import mimus.memory.MemoryFault;

/** What instructions may ask of the MMU. */
public interface AddressTranslation {
    /** A register that governs translation has changed. */
    void changed();

    /** The exception level has changed. */
    void levelChanged();

    /** TLBI: forgets all translations. */
    void forgetAll();

    /** TLBI: forgets what is known of the page that holds an address. */
    void forget(long address);

    /** TLBI: forgets the translations of one address space identifier. */
    void forgetSpace(int asid);

    /**
     * Finds out whether an access would be allowed at an exception level.
     *
     * @return the physical address
     * @throws MemoryFault if it is not
     */
    long translate(long address, Access access, int level);

    /** The fault status code of the last access that was not allowed. */
    int faultStatus();
}
