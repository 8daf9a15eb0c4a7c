/** Reads instruction declarations while they are compiled and writes decoder, dispatch and table. */
package mimus.insn.processor;
