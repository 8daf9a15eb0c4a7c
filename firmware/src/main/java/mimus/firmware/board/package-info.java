/** Boards: which devices sit where, and how the machine starts. */
package mimus.firmware.board;
