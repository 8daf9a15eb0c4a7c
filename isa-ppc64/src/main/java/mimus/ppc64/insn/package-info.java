/** Power instructions, one file per chapter of the manual. */
package mimus.ppc64.insn;
