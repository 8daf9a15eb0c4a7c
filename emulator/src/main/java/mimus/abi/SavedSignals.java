package mimus.abi;

/**
 * What a frame says beyond registers.
 *
 * @param mask of signals to restore, as the guest stores it
 * @param stack the {@code stack_t} to restore, or null
 */
public record SavedSignals(byte[] mask, Structure stack) {}
