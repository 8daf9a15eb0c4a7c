package mimus.linux.call;

import java.util.List;
import java.util.stream.Stream;
import mimus.linux.fs.call.FileFamilies;
import mimus.linux.ipc.IpcFamilies;

/** The classes that hold system calls. */
public final class Families {
    private static final List<Class<?>> OWN = List.of(
            CapabilityCalls.class,
            ExecCalls.class,
            ForeignCalls.class,
            FutexCalls.class,
            IdentityCalls.class,
            MemoryCalls.class,
            NodeCalls.class,
            OldIdentityCalls.class,
            OldSignalCalls.class,
            ProcessCalls.class,
            PtraceCalls.class,
            RefusedCalls.class,
            SchedulingCalls.class,
            SignalCalls.class,
            SystemCalls.class,
            TimeCalls.class,
            UsageCalls.class,
            VectorFutexCalls.class);

    public static final List<Class<?>> ALL = Stream.of(OWN, FileFamilies.ALL, IpcFamilies.ALL)
            .flatMap(List::stream)
            .toList();

    private Families() {}
}
