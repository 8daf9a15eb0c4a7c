/** The x86 family as an ISA module. */
package mimus.x86;
