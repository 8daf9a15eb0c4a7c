/** Debugging information as compilers write it: lines of source, and how to find callers. */
package mimus.debugger.dwarf;
