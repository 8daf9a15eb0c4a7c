/** A MIPS processor: fetch, decode, execute, exceptions. */
package mimus.mips.cpu;
