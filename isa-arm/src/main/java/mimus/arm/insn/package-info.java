/** What the Arm instruction sets share. */
package mimus.arm.insn;
