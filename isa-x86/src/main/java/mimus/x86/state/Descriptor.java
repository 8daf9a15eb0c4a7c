package mimus.x86.state;

/**
 * A segment as a descriptor table gives it.
 *
 * @param base linear address of its offset 0
 * @param limit its last offset
 * @param code whether it holds code; else data
 * @param size of code in bits: 16, 32 or 64; of a stack pointer: 16 or 32
 * @param writable whether data may be written
 */
public record Descriptor(long base, long limit, boolean code, int size, boolean writable) {}
