/** Every Power instruction: one file per chapter of the manual, one method per instruction. */
@InsnSet(name = "Ppc64Instructions", env = Ppc64Env.class)
package mimus.ppc64.insn;

import mimus.insn.InsnSet;
import mimus.ppc64.state.Ppc64Env;
