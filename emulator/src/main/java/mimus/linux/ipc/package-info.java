/** System V IPC and POSIX message queues: what processes share by a key or a name of its own kind. */
package mimus.linux.ipc;
