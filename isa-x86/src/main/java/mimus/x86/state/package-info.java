/** All that a x86 instruction may see: the env, its registers, and what recurs in meanings. */
package mimus.x86.state;
