package mimus.linux.fs;

/** One name in a directory; the name is bytes, one char each. */
public record DirectoryEntry(String name, long inode, FileType type) {}
