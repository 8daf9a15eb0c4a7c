package mimus.linux.fs;

import mimus.linux.kernel.FileMapping;
import mimus.memory.SharedPages;

/**
 * The pages of a file in memory, one set per file: {@code mmap(MAP_SHARED)} puts them into address spaces.
 *
 * <p>Between {@link #retain} and {@link #release}, reads and writes of the file and of the pages see each other.
 */
public interface FilePages extends FileMapping {
    /** The pages; page 0 is the start of the file. */
    SharedPages shared();

    /** Counts one mapping more, and brings the bytes of a range of the file into the pages. */
    void retain(long offset, long length);

    /** Brings what was stored into the pages to the file. */
    void writeBack(long offset, long length);

    /** Counts one mapping less, after writing back what was stored in its range. */
    void release(long offset, long length);
}
