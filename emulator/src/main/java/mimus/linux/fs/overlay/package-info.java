/** A file system over another one that takes all changes, so that the other stays as it is. */
package mimus.linux.fs.overlay;
