package mimus.linux.kernel;

import mimus.memory.SharedPages;

/** Pages that belong to no file, and last as long as somebody shows them. */
record ZeroPages(SharedPages shared) implements FileMapping {
    @Override
    public void retain(long offset, long length) {}

    @Override
    public void writeBack(long offset, long length) {}

    @Override
    public void release(long offset, long length) {}
}
