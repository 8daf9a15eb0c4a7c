/** The instructions of T32: one file per chapter of the manual, one method per instruction. */
@InsnSet(name = "T32Instructions", env = ArmEnv.class)
package mimus.arm.t32;

import mimus.arm.state.ArmEnv;
import mimus.insn.InsnSet;
