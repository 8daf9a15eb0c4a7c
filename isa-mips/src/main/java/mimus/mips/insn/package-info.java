/** Every MIPS instruction: one file per chapter of the manual, one method per instruction. */
@InsnSet(name = "MipsInstructions", env = MipsEnv.class)
package mimus.mips.insn;

import mimus.insn.InsnSet;
import mimus.mips.state.MipsEnv;
