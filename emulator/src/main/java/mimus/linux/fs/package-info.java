/** Files as a guest sees them: inodes, the tree of names, open files, descriptors. */
package mimus.linux.fs;
