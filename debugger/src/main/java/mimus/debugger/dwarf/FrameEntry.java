package mimus.debugger.dwarf;

/**
 * What is known of the frames of a function (an FDE with its CIE). Addresses are before any load bias.
 *
 * @param initial instructions that all functions of a kind have in common
 * @param own instructions of this one
 */
record FrameEntry(
        long start,
        long length,
        long codeFactor,
        long dataFactor,
        int returnRegister,
        boolean signalFrame,
        int addressSize,
        Data initial,
        Data own) {
    boolean holds(long address) {
        return Long.compareUnsigned(address - start, length) < 0;
    }
}
