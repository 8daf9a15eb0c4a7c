/** The instructions of A64: one file per chapter of the manual, one method per instruction and width. */
@InsnSet(name = "A64Instructions", env = ArmEnv.class)
package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.InsnSet;
