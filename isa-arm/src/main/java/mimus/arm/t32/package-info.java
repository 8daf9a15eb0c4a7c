/** T32 instructions, one file per chapter of the manual. */
package mimus.arm.t32;
