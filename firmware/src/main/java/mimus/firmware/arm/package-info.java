/** Peripherals of Arm's own boards. */
package mimus.firmware.arm;
