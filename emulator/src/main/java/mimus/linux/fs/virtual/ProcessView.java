package mimus.linux.fs.virtual;

import java.util.List;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.Place;
import mimus.linux.fs.Standpoint;

/** What {@code /proc} shows of a process; texts are bytes, one char each. */
public interface ProcessView {
    int id();

    int parentId();

    int groupId();

    int sessionId();

    /** Its short name ({@code comm}). */
    String name();

    /** One letter, such as {@code R} or {@code S}. */
    char state();

    List<String> arguments();

    List<String> environment();

    /** The auxiliary vector as it is in memory. */
    byte[] auxiliaryVector();

    /** The program, or null. */
    Place program();

    /** The text of {@code maps}. */
    String maps();

    /** Bytes of memory that are mapped. */
    long mappedBytes();

    /** Looks at memory whatever its rights; how many bytes are there. */
    int peek(long address, byte[] to, int at, int length);

    /** Changes memory whatever its rights; how many bytes are there. */
    int poke(long address, byte[] from, int at, int length);

    /** The process that traces it; 0 for none. */
    int tracerId();

    List<Integer> taskIds();

    int uid();

    int gid();

    /** Nanoseconds of processor time. */
    long processorTime();

    /** Nanoseconds from the start of the run to that of the process. */
    long startTime();

    FileTable files();

    Standpoint standpoint();
}
