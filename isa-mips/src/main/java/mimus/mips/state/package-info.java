/** All that a MIPS instruction may see: the env, its registers, and what recurs in meanings. */
package mimus.mips.state;
