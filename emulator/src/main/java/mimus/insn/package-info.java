/** How an instruction is declared: the annotations and what reads them. */
package mimus.insn;
