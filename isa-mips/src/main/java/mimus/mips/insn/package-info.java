/** MIPS instructions, one file per chapter of the manual. */
package mimus.mips.insn;
