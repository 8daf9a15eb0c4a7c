/** Executables as values: what a program or firmware file says of itself, and which bytes go where in memory. */
package mimus.image;
