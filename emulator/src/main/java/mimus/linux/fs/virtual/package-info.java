/** Files that are made when they are looked at: {@code /proc} and {@code /sys}. */
package mimus.linux.fs.virtual;
