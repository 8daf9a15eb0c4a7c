/** What a guest executed, instruction by instruction, in a file. */
package mimus.debugger.trace;
