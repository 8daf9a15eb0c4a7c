/** The Linux system-call conventions and structure layouts of Arm. */
package mimus.arm.linux;
