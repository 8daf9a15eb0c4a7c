/** Files that are kept in memory and end with the run. */
package mimus.linux.fs.memory;
