package mimus.linux.kernel;

/** Something that every process has and that this package need not know, such as its files. */
public interface ProcessPart {
    /**
     * That of a child.
     *
     * @param shareFiles whether descriptors are shared ({@code CLONE_FILES})
     * @param shareFileSystem whether root and working directory are shared ({@code CLONE_FS})
     */
    ProcessPart forChild(boolean shareFiles, boolean shareFileSystem);

    /** The process begins another program. */
    void beginProgram();

    /** The process has ended. */
    void release();
}
