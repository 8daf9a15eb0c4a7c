package mimus.linux.call;

import java.util.List;
import mimus.linux.fs.call.AttributeCalls;
import mimus.linux.fs.call.DescriptorCalls;
import mimus.linux.fs.call.DirectoryCalls;
import mimus.linux.fs.call.NameCalls;
import mimus.linux.fs.call.OpenCalls;
import mimus.linux.fs.call.PipeCalls;
import mimus.linux.fs.call.ReadWriteCalls;
import mimus.linux.fs.call.StatCalls;
import mimus.linux.fs.call.TerminalCalls;

/** The classes that hold system calls. */
public final class Families {
    public static final List<Class<?>> ALL = List.of(
            AttributeCalls.class,
            DescriptorCalls.class,
            DirectoryCalls.class,
            ExecCalls.class,
            FutexCalls.class,
            IdentityCalls.class,
            MemoryCalls.class,
            NameCalls.class,
            OpenCalls.class,
            PipeCalls.class,
            ProcessCalls.class,
            ReadWriteCalls.class,
            SignalCalls.class,
            StatCalls.class,
            SystemCalls.class,
            TerminalCalls.class,
            TimeCalls.class);

    private Families() {}
}
