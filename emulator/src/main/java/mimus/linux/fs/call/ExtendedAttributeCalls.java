package mimus.linux.fs.call;

import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Extended attributes, which no file of a guest has. */
public final class ExtendedAttributeCalls {
    private ExtendedAttributeCalls() {}

    private static long refuse(Process process, String path, boolean follow) {
        ProcessFiles files = ProcessFiles.of(process);
        files.find(ProcessFiles.WORKING_DIRECTORY, path, follow).existing();
        throw Errno.EOPNOTSUPP.failure();
    }

    private static long refuse(Process process, int fd) {
        ProcessFiles.of(process).file(fd);
        throw Errno.EOPNOTSUPP.failure();
    }

    @Syscall
    static long setxattr(Process process, String path) {
        return refuse(process, path, true);
    }

    @Syscall
    static long lsetxattr(Process process, String path) {
        return refuse(process, path, false);
    }

    @Syscall
    static long fsetxattr(Process process, int fd) {
        return refuse(process, fd);
    }

    @Syscall
    static long getxattr(Process process, String path) {
        return refuse(process, path, true);
    }

    @Syscall
    static long lgetxattr(Process process, String path) {
        return refuse(process, path, false);
    }

    @Syscall
    static long fgetxattr(Process process, int fd) {
        return refuse(process, fd);
    }

    @Syscall
    static long listxattr(Process process, String path) {
        return refuse(process, path, true);
    }

    @Syscall
    static long llistxattr(Process process, String path) {
        return refuse(process, path, false);
    }

    @Syscall
    static long flistxattr(Process process, int fd) {
        return refuse(process, fd);
    }

    @Syscall
    static long removexattr(Process process, String path) {
        return refuse(process, path, true);
    }

    @Syscall
    static long lremovexattr(Process process, String path) {
        return refuse(process, path, false);
    }

    @Syscall
    static long fremovexattr(Process process, int fd) {
        return refuse(process, fd);
    }
}
