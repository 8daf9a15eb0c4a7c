/** Runs a program on the Linux that a guest process sees: options in, a machine out. */
package mimus.linux;
