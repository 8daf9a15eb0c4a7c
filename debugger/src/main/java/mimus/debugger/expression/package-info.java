/** Expressions over registers, memory and symbols. */
package mimus.debugger.expression;
