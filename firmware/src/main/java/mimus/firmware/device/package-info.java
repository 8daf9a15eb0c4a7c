/** Devices that boards are made of. */
package mimus.firmware.device;
