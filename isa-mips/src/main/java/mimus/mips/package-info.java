/** MIPS, 32 and 64 bit, both byte orders. */
package mimus.mips;
