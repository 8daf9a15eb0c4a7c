/** The Arm family as an ISA module. */
package mimus.arm;
