/** Which code a guest has executed, and how often. */
package mimus.debugger.coverage;
