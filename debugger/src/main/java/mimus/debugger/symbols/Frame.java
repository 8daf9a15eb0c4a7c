package mimus.debugger.symbols;

import java.util.Map;
import mimus.debugger.dwarf.SourceLine;

/**
 * One function that has not returned yet.
 *
 * @param number 0 for the innermost
 * @param pc where it is, or where it goes on
 * @param stackPointer its own
 * @param address what the stack pointer was before the call: DWARF's canonical frame address; 0 if it is not known
 * @param registers that are known, by DWARF's numbers
 * @param function null if nothing has a name there
 * @param line null if it is not known
 */
public record Frame(
        int number,
        long pc,
        long stackPointer,
        long address,
        Map<Integer, Long> registers,
        Named function,
        SourceLine line) {}
