/** How instructions of variable length are declared: as rows of an opcode map, in the notation of the x86 manuals. */
package mimus.insn.opmap;
