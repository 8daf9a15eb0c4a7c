/** Terminals: the one of the run and pairs of pseudo terminals, with line editing, echo and job control. */
package mimus.linux.fs.terminal;
