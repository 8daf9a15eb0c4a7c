/** Firmware files: raw, hex, srec, uImage and their kin. */
package mimus.firmware.image;
