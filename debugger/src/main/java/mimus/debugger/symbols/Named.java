package mimus.debugger.symbols;

/**
 * A name for a place in memory.
 *
 * @param size in bytes, 0 if unknown
 * @param code whether it is a function
 * @param entry how far behind its address all calls come by: a function of 64-bit Power may be entered at two places
 */
public record Named(String name, long address, long size, boolean code, int entry) {}
