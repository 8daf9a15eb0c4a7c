package mimus.linux.kernel;

import mimus.memory.SharedPages;

/** The pages of a file in memory, which mappings of several processes show. */
public interface FileMapping {
    /** The pages; page 0 is the start of the file. */
    SharedPages shared();

    /** Counts one mapping more, and brings the bytes of a range of the file into the pages. */
    void retain(long offset, long length);

    /** Brings what was stored into the pages to the file. */
    void writeBack(long offset, long length);

    /** Counts one mapping less, after writing back what was stored in its range. */
    void release(long offset, long length);
}
