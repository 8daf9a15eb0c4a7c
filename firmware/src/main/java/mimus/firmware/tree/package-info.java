/** Device trees: what a board tells its software of itself. */
package mimus.firmware.tree;
