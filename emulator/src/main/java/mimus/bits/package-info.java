/** Bit and byte arithmetic, byte order. */
package mimus.bits;
