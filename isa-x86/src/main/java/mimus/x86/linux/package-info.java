/** The Linux system-call conventions and structure layouts of x86. */
package mimus.x86.linux;
