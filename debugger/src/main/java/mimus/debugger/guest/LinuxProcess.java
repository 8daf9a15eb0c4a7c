package mimus.debugger.guest;

import java.util.List;
import mimus.abi.SyscallTable.Row;
import mimus.isa.Target;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Area;
import mimus.linux.kernel.Process;
import mimus.memory.Memory;
import mimus.memory.Protection;

/** A process of Linux. */
final class LinuxProcess implements GuestProcess {
    private final LinuxGuest guest;
    private Process known;

    LinuxProcess(LinuxGuest guest, Process process) {
        this.guest = guest;
        this.known = process;
    }

    /** The one of that number in the present execution; the last known where there is none any more. */
    private Process process() {
        if (known.kernel() != guest.kernel()) {
            Process same = guest.kernel().process(known.pid());
            known = same == null ? known : same;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinuxProcess that && that.known.pid() == known.pid();
    }

    @Override
    public int hashCode() {
        return known.pid();
    }

    @Override
    public int id() {
        return process().pid();
    }

    @Override
    public String name() {
        return process().name();
    }

    @Override
    public Target target() {
        return process().target();
    }

    @Override
    public Memory memory() {
        return process().space().memory();
    }

    @Override
    public List<GuestThread> threads() {
        return process().tasks().stream()
                .<GuestThread>map(task -> new LinuxThread(guest, task))
                .toList();
    }

    @Override
    public List<MemoryRange> ranges() {
        return process().space().areas().stream().map(LinuxProcess::range).toList();
    }

    private static MemoryRange range(Area area) {
        String rights = Protection.text(area.protection()).replace("-", "");
        return new MemoryRange(area.start(), area.end(), rights, area.offset(), area.name());
    }

    @Override
    public byte[] auxiliary() {
        return process().auxiliary();
    }

    @Override
    public String executable() {
        return process().executable();
    }

    @Override
    public GuestFiles files() {
        return new LinuxFiles(ProcessFiles.of(process()).standpoint());
    }

    @Override
    public String signalName(int number) {
        return process().signalNames().name(number);
    }

    @Override
    public int signalNumber(String name) {
        return process().signalNames().number(name);
    }

    @Override
    public String callName(int number) {
        Row row = process().abi().syscalls().row(number);
        return row == null ? Integer.toString(number) : row.name();
    }

    @Override
    public int callNumber(String name) {
        Row row = process().abi().syscalls().named(name);
        return row == null ? -1 : row.number();
    }
}
