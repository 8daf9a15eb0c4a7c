package mimus.debugger.symbols;

/**
 * A name for a place in memory.
 *
 * @param size in bytes, 0 if unknown
 * @param code whether it is a function
 */
public record Named(String name, long address, long size, boolean code) {}
