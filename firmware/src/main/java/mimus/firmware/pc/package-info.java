/** The devices of a PC: north and south bridge, and what hangs on them. */
package mimus.firmware.pc;
