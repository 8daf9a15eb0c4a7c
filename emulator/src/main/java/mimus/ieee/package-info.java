/** IEEE 754 beyond Java's own: rounding modes, flags, other formats, NaN rules. */
package mimus.ieee;
