package mimus.debugger.trace;

import mimus.cpu.Env;
import mimus.cpu.Register;

/**
 * A cell that is compared, and what comes after it.
 *
 * @param lane of the register, from the least significant
 * @param mask of the bits that it has
 */
record Compared(int cell, Register.Reader<Env> reader, int lane, long mask, Comparison next) {}
