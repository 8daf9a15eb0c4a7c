/** The system calls that concern files, one class per family. */
package mimus.linux.fs.call;
