/** The instructions of A32: one file per chapter of the manual, one method per instruction. */
@InsnSet(name = "A32Instructions", env = ArmEnv.class)
package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.insn.InsnSet;
