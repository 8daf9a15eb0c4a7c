package mimus.linux.call;

import java.util.List;
import java.util.stream.Stream;
import mimus.linux.fs.call.FileFamilies;

/** The classes that hold system calls. */
public final class Families {
    private static final List<Class<?>> OWN = List.of(
            ExecCalls.class,
            FutexCalls.class,
            IdentityCalls.class,
            MemoryCalls.class,
            OldSignalCalls.class,
            ProcessCalls.class,
            SignalCalls.class,
            SystemCalls.class,
            TimeCalls.class);

    public static final List<Class<?>> ALL =
            Stream.concat(OWN.stream(), FileFamilies.ALL.stream()).toList();

    private Families() {}
}
