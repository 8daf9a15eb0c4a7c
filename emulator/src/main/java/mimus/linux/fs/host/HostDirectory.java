package mimus.linux.fs.host;

import java.nio.file.Path;

/** A directory that can say where on the host a name in it is to be. */
interface HostDirectory {
    /** The path for a new file, after the permission to make one there has been checked. */
    Path pathForNew(String name);
}
