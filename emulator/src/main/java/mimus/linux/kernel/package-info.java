/** The kernel model: processes, tasks, signals, waiting, and how a system call finds its method. */
package mimus.linux.kernel;
