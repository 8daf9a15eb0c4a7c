package mimus.debugger.coverage;

import mimus.debugger.symbols.Module;

/**
 * An instruction that was executed.
 *
 * @param length in bytes
 * @param leaves whether control may go on elsewhere after it
 * @param module that it belongs to; null for code that is in no file
 */
record Executed(long address, int length, boolean leaves, Module module) {
    long end() {
        return address + length;
    }
}
