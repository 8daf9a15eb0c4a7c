/** Calling and system-call conventions. */
package mimus.abi;
