/** The MIPS family as an ISA module. */
package mimus.mips;
