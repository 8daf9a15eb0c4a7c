package mimus.linux.fs.call;

import java.util.List;

/** The families of system calls that concern files. */
public final class FileFamilies {
    public static final List<Class<?>> ALL = List.of(
            AioCalls.class,
            AttributeCalls.class,
            DescriptorCalls.class,
            DirectoryCalls.class,
            EpollCalls.class,
            EventCalls.class,
            ExtendedAttributeCalls.class,
            MessageCalls.class,
            NameCalls.class,
            OpenCalls.class,
            PipeCalls.class,
            PollCalls.class,
            ProcessFileCalls.class,
            ReadWriteCalls.class,
            SignalFileCalls.class,
            SocketCalls.class,
            SocketOptionCalls.class,
            SpliceCalls.class,
            StatCalls.class,
            TerminalCalls.class,
            TimerFileCalls.class,
            TimestampCalls.class,
            WatchCalls.class);

    private FileFamilies() {}
}
