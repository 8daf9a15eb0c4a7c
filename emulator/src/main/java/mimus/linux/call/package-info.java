/** The system calls that concern no file, one class per family. */
package mimus.linux.call;
