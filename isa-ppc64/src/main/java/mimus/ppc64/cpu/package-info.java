/** A Power processor: fetch, decode, execute, exceptions. */
package mimus.ppc64.cpu;
