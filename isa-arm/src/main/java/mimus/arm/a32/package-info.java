/** The instructions of A32 and T32: one file per chapter of the manual, one method per instruction of both. */
@InsnSet(name = "A32Instructions", env = ArmEnv.class, prefix = "cond")
@InsnSet(name = "T32Instructions", env = ArmEnv.class)
package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.insn.InsnSet;
