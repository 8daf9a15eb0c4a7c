/** Reads the rows of opcode maps while they are compiled and writes dispatch, operand access and table. */
package mimus.insn.opmap.processor;
