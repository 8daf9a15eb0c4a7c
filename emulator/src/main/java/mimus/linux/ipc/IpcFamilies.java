package mimus.linux.ipc;

import java.util.List;

/** The families of system calls that concern IPC. */
public final class IpcFamilies {
    public static final List<Class<?>> ALL = List.of(
            IpcCalls.class,
            MessageQueueCalls.class,
            NamedQueueCalls.class,
            SemaphoreCalls.class,
            SharedMemoryCalls.class);

    private IpcFamilies() {}
}
