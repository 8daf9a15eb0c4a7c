/** The prompt on the terminal. */
package mimus.debugger.repl;
