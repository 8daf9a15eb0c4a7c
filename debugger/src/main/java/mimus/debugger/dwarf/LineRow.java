package mimus.debugger.dwarf;

/**
 * Where the code of a line begins.
 *
 * @param address before any load bias
 * @param source null where code ends that has lines
 * @param statement whether it is a good place for a breakpoint
 */
record LineRow(long address, SourceLine source, boolean statement) {}
