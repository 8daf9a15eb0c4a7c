/** The GDB remote protocol over a session. */
package mimus.debugger.gdb;
