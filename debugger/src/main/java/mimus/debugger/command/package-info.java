/** Debugger commands, each one a record. */
package mimus.debugger.command;
