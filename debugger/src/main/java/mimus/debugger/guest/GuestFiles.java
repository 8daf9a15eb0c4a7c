package mimus.debugger.guest;

/** Files of the guest, to be read. */
public interface GuestFiles {
    /** Nothing is there. */
    GuestFiles NONE = path -> null;

    /** A file that is open. */
    interface Open extends AutoCloseable {
        /** Length in bytes; of files that have none, what has been read of them. */
        long size();

        /** Unix mode: type and rights. */
        int mode();

        /**
         * Reads at an offset.
         *
         * @return how many bytes; 0 at the end
         */
        int read(long offset, byte[] to, int at, int length);

        @Override
        void close();
    }

    /** Opens the file at a path of the guest's, symbolic links followed; null if there is none that can be read. */
    Open open(String path);
}
