/** What every processor is: its env, the names of its registers, its traps, and the interpreter that runs it. */
package mimus.cpu;
