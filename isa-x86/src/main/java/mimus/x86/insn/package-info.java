/** Every x86 instruction: one file per chapter, one method per mnemonic, one row of the opcode map per encoding. */
@OpMap(name = "X86Instructions", env = X86Env.class, width = Width.class, unit = FloatUnit.class)
package mimus.x86.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.opmap.OpMap;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;
