/** The Linux system-call conventions and structure layouts of Power. */
package mimus.ppc64.linux;
