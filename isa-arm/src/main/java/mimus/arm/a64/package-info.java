/** A64 instructions, one file per chapter of the manual. */
package mimus.arm.a64;
