/** The grammar around an x86 opcode: prefixes, ModRM, SIB, displacement, immediate. */
package mimus.x86.decode;
