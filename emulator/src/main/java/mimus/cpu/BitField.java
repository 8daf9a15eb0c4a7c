package mimus.cpu;

/**
 * Named bits of a register, as the manual names them.
 *
 * @param name in lower case, such as {@code exl}
 * @param lsb number of the lowest bit, from the least significant
 * @param width in bits
 */
public record BitField(String name, int lsb, int width) {}
