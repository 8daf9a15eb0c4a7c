/** What a MIPS processor holds: env, registers and their names. */
package mimus.mips.state;
