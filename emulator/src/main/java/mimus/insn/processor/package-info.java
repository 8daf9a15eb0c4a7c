/** Reads instruction declarations at build time and writes decoders, dispatch and tables from them. */
package mimus.insn.processor;
