package mimus.debugger.trace;

/**
 * A register, or 64 bits of a wider one, in a trace.
 *
 * @param name of the register; of a part of a wide one with {@code [0]}, {@code [1]} and so on, the least significant first
 * @param bits how wide it is
 */
public record Cell(String name, int bits) {}
