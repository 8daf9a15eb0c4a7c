/** Disassembly and assembly, and second opinions on both. */
package mimus.debugger.assembly;
