package mimus.linux.fs.virtual;

import java.util.List;

/** What {@code /proc} and {@code /sys} show of the system; texts are bytes, one char each. */
public interface SystemView {
    /** The process that asks. */
    ProcessView current();

    /** The task that asks. */
    int currentTaskId();

    /** A process, or null if there is none of this number. */
    ProcessView process(int id);

    List<Integer> processIds();

    /** The text of {@code /proc/cpuinfo}. */
    String cpuInformation();

    /** What {@code uname} says of the kernel: its release, such as {@code 6.1.0}. */
    String release();

    /** What {@code uname} says of the kernel: when and how it was built. */
    String version();

    String hostName();

    /** Bytes of memory that the machine claims to have. */
    long memoryBytes();

    /** Nanoseconds since the start. */
    long upTime();

    /** The text of {@code /proc/mounts}. */
    String mounts();

    /** A random UUID of this run. */
    String bootId();
}
