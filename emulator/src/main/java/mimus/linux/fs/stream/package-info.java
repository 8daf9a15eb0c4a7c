/** Files that bytes or events pass through: pipes, sockets, counters, and waiting for many of them. */
package mimus.linux.fs.stream;
