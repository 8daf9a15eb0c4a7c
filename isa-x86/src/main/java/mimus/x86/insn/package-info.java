/** x86 instructions, one file per chapter of the manual. */
package mimus.x86.insn;
