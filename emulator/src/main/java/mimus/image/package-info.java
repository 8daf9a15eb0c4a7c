/** Executable files: what they say about memory, entry and libraries. */
package mimus.image;
