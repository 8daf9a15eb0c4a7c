/** Names and source lines of guest code. */
package mimus.debugger.symbols;
