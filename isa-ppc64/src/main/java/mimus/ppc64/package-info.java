/** The Power family as an ISA module. */
package mimus.ppc64;
