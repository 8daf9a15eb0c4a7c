/** Shows system calls as they are made, in the manner of {@code strace}. */
package mimus.linux.trace;
