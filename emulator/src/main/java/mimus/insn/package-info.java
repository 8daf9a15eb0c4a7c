/** How an instruction is declared: annotations, and the tables that are made from them. */
package mimus.insn;
