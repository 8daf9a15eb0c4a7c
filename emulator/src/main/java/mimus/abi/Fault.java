package mimus.abi;

/**
 * What a trap means to a program.
 *
 * @param signal name in group {@code SIG}
 * @param code name in group {@code SI}: what happened exactly
 * @param address of the instruction, or of the memory it could not access
 */
public record Fault(String signal, String code, long address) {}
