package mimus.linux;

import java.util.List;
import java.util.stream.Collectors;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Standpoint;
import mimus.linux.fs.virtual.ProcessView;
import mimus.linux.fs.virtual.SystemView;
import mimus.linux.kernel.Area;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;

/** What {@code /proc} and {@code /sys} may see of the kernel. */
final class KernelView implements SystemView {
    private static final long MEMORY = 1L << 30;

    private final Kernel kernel;

    KernelView(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Whose turn it is; a debugger may look before the first one. */
    private Task task() {
        return kernel.turns().current() == null
                ? kernel.turns().tasks().get(0)
                : kernel.turns().current();
    }

    @Override
    public ProcessView current() {
        return new View(task().process());
    }

    @Override
    public int currentTaskId() {
        return task().tid();
    }

    @Override
    public ProcessView process(int id) {
        Process process = kernel.process(id);
        return process == null ? null : new View(process);
    }

    @Override
    public List<Integer> processIds() {
        return List.copyOf(kernel.processes().keySet());
    }

    @Override
    public String cpuInformation() {
        Process process = task().process();
        return process.abi().processorInformation(process.target().description());
    }

    @Override
    public String release() {
        return "6.1.0";
    }

    @Override
    public String version() {
        return "#1 SMP";
    }

    @Override
    public String hostName() {
        return "mimus";
    }

    @Override
    public long memoryBytes() {
        return MEMORY;
    }

    @Override
    public long upTime() {
        return kernel.clock().now();
    }

    @Override
    public String mounts() {
        return "host / host rw 0 0\nproc /proc proc rw 0 0\nsysfs /sys sysfs rw 0 0\ndevtmpfs /dev devtmpfs rw 0 0\n";
    }

    @Override
    public String bootId() {
        return "6d696d75-7300-4000-8000-000000000001";
    }

    /** One process. */
    private record View(Process process) implements ProcessView {
        @Override
        public int id() {
            return process.pid();
        }

        @Override
        public int parentId() {
            return process.parent() == null ? 0 : process.parent().pid();
        }

        @Override
        public int groupId() {
            return process.group;
        }

        @Override
        public int sessionId() {
            return process.session;
        }

        @Override
        public String name() {
            return process.name();
        }

        @Override
        public char state() {
            return process.stateLetter();
        }

        @Override
        public List<String> arguments() {
            return process.arguments();
        }

        @Override
        public List<String> environment() {
            return process.environment();
        }

        @Override
        public byte[] auxiliaryVector() {
            return process.auxiliary();
        }

        @Override
        public Place program() {
            try {
                return standpoint().find(process.executable());
            } catch (SyscallFailure gone) {
                return null;
            }
        }

        @Override
        public String maps() {
            return process.space().areas().stream()
                    .map(area -> area.text() + "\n")
                    .collect(Collectors.joining());
        }

        @Override
        public long mappedBytes() {
            return process.space().areas().stream().mapToLong(Area::length).sum();
        }

        @Override
        public int peek(long address, byte[] to, int at, int length) {
            return process.isAlive() ? process.memory().memory().peek(address, to, at, length) : 0;
        }

        @Override
        public int poke(long address, byte[] from, int at, int length) {
            return process.isAlive() ? process.memory().memory().poke(address, from, at, length) : 0;
        }

        @Override
        public int tracerId() {
            return process.tracer() == null ? 0 : process.tracer().pid();
        }

        @Override
        public List<Integer> taskIds() {
            return process.tasks().stream().map(Task::tid).toList();
        }

        @Override
        public int uid() {
            return 0;
        }

        @Override
        public int gid() {
            return 0;
        }

        @Override
        public long processorTime() {
            return process.time();
        }

        @Override
        public long startTime() {
            return process.started();
        }

        @Override
        public FileTable files() {
            return ProcessFiles.of(process).table();
        }

        @Override
        public Standpoint standpoint() {
            return ProcessFiles.of(process).standpoint();
        }
    }
}
