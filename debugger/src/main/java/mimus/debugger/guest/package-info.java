/** What is debugged: processes and threads with their memory, whatever world they live in. */
package mimus.debugger.guest;
