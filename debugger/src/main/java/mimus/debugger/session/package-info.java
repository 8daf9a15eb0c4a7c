/** The one owner of the machine under debug and of its breakpoints and watchpoints. */
package mimus.debugger.session;
