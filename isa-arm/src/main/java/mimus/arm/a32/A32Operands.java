package mimus.arm.a32;

import mimus.arm.insn.Operands;

/** How A32 assembly writes operands, as binutils does. */
public final class A32Operands extends Operands {}
