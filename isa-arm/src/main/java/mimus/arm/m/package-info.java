/** The M profile: its exceptions, system registers and instructions. */
package mimus.arm.m;
