package mimus.linux.fs;

/** What a number in a file table stands for. */
public record Descriptor(OpenFile file, boolean closeOnExec) {}
