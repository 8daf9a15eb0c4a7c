package mimus.arm.t32;

import mimus.arm.insn.Operands;

/** How T32 assembly writes operands, as binutils does. */
public final class T32Operands extends Operands {}
