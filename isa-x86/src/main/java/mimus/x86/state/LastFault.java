package mimus.x86.state;

/** What the processor said of the last fault: the system keeps it for handlers of signals. */
public final class LastFault {
    /** Number of the exception. */
    public int vector;

    /** Its error code; 0 if it has none. */
    public int error;

    /** CR2: the address that a page fault was about. */
    public long address;
}
