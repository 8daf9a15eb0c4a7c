/** The Linux system-call conventions and structure layouts of MIPS. */
package mimus.mips.linux;
