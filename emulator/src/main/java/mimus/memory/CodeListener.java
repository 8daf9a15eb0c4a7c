package mimus.memory;

/** Told when memory that was fetched from as code changes. */
public interface CodeListener {
    /** The bytes of a code page have been, or are about to be, changed; {@code page} as {@link Memory#codePage} named it. */
    void codeChanged(long page);
}
