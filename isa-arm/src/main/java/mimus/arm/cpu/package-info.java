/** A Arm processor: fetch, decode, execute, exceptions. */
package mimus.arm.cpu;
