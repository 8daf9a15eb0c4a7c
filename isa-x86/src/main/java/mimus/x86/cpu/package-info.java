/** A x86 processor: fetch, decode, execute, exceptions. */
package mimus.x86.cpu;
