/** What comes from the host, kept in a file, so that a run can be repeated on another day and another machine. */
package mimus.linux.fs.recorded;
