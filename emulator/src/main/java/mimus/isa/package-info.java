/** What an ISA module offers to the rest. */
package mimus.isa;
