/** From assembly in Intel's syntax to the bytes of x86 instructions. */
package mimus.x86.encode;
