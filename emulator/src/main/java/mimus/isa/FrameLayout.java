package mimus.isa;

/**
 * What a function has done to the stack so far, as its code shows.
 *
 * @param size by how many bytes it has lowered the stack pointer
 * @param saved where it has put the return address, from the lowered stack pointer on; -1 if that is still in its register
 */
public record FrameLayout(long size, long saved) {}
