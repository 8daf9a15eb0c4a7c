package mimus.linux.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.abi.LinuxAbi;
import mimus.bits.Bits;
import mimus.cpu.Cpu;
import mimus.image.Bytes;
import mimus.image.ElfFile;
import mimus.image.Permissions;
import mimus.image.ProgramHeader;
import mimus.isa.Target;
import mimus.isa.Targets;

/** Puts a program into a fresh address space, ready to begin. */
public final class Loader {
    private static final long PAGE = ProcessMemory.PAGE;
    private static final long STACK = 8 << 20;
    private static final int AT_RANDOM = 25;
    private static final int READ_WRITE = 3;

    private final Kernel kernel;
    private final String model;
    private boolean begun;

    /** @param model of processor, or null for the usual one */
    Loader(Kernel kernel, String model) {
        this.kernel = kernel;
        this.model = model;
    }

    /** Finds the loader that a program names: its file's bytes. */
    public interface Finder {
        Bytes find(String path);
    }

    /**
     * What is to be run.
     *
     * @param program the file
     * @param finder of the loader that it may name
     * @param path that {@code /proc/self/exe} shows
     * @param arguments with the program's own name first
     */
    public record Request(
            Bytes program, Finder finder, String path, List<String> arguments, List<String> environment) {}

    /**
     * A program ready to run.
     *
     * @param image for {@link Process}
     * @param cpu about to execute the first instruction
     */
    record Loaded(Process.Image image, Cpu<?> cpu) {}

    /** Where a file was put. */
    private record Placed(ElfFile file, long bias, long end) {
        long entry() {
            return file.entry() + bias;
        }
    }

    /**
     * Begins the first process.
     *
     * @throws mimus.error.UserError if the file is no program that can be run
     */
    public Process begin(Request request) {
        Loaded loaded = load(request);
        int pid = kernel.newPid();
        Process process = new Process(pid, kernel, null);
        process.image(loaded.image);
        kernel.add(process);
        kernel.turns().add(new Task(pid, process, loaded.cpu));
        return process;
    }

    /**
     * Puts another program into a task's process, whatever processor it is for.
     *
     * @throws mimus.error.UserError if the file is no program that can be run; nothing has changed then
     */
    public void replace(Task task, Request request) {
        Loaded loaded = load(request);
        Process process = task.process();
        kernel.ends().leaveOthers(task);
        process.space().release();
        process.image(loaded.image);
        process.parts().forEach(ProcessPart::beginProgram);
        process.forgetHandlers();
        process.timers().values().forEach(timer -> timer.set(-1, 0));
        process.timers().clear();
        process.independent = true;
        kernel.turns().exchange(task, loaded.cpu);
        task.beginProgram();
        kernel.witness().began(task, Witness.Beginning.EXECUTE);
        if (task.tracee() != null) {
            task.tracee().executed();
        }
    }

    private Loaded load(Request request) {
        String path = request.path;
        List<String> arguments = request.arguments;
        List<String> environment = request.environment;
        ElfFile file = ElfFile.read(request.program);
        Target target = target(file);
        LinuxAbi abi = target.linux();
        long stackTop = abi.addressLimit() - 16 * PAGE;
        long room = stackTop - STACK - 16 * PAGE;
        ProcessMemory memory = new ProcessMemory(target.newAddressSpace(), room);
        Placed placed = place(memory, file, file.isPie() ? pieBase(abi) : 0, path);
        memory.heap(Bits.alignUp(placed.end, PAGE));
        String interpreter = file.interpreter().orElse(null);
        Placed linker = interpreter == null ? null : placeLinker(memory, interpreter, request.finder);
        long trampolines = trampolines(memory, abi);
        boolean executable = file.stack().map(Permissions::execute).orElse(true);
        memory.mapPrivate(stackTop - STACK, STACK, READ_WRITE | (executable ? 4 : 0), "[stack]");
        GuestMemory guest = new GuestMemory(memory.memory(), abi);
        Stack stack = new Stack(guest, abi, stackTop);
        Map<Integer, Long> vector = auxiliary(abi, placed, linker, trampolines, stack);
        byte[] auxiliary = stack.build(arguments, environment, path, vector);
        Cpu<?> cpu = target.newCpu(memory.memory());
        abi.prepare(cpu, file);
        abi.entropy(cpu, guest.int64(vector.get(AT_RANDOM)));
        kernel.translation().apply(cpu);
        Placed first = linker == null ? placed : linker;
        abi.start(cpu, first.entry(), first.bias, stack.pointer);
        Process.Image image = new Process.Image(
                target,
                abi,
                memory,
                guest,
                new SignalNames(abi.constants()),
                trampolines,
                path,
                arguments,
                environment,
                auxiliary);
        return new Loaded(image, cpu);
    }

    /** The model that was asked for must be one for the first program; later ones for other processors go without. */
    private Target target(ElfFile file) {
        Target usual = Targets.of(file);
        boolean wanted = model != null && (!begun || usual.models().stream().anyMatch(model::equalsIgnoreCase));
        begun = true;
        return wanted ? usual.model(model) : usual;
    }

    private static long pieBase(LinuxAbi abi) {
        return abi.bits() == 32 ? 0x5555_0000L : Math.min(0x55_5555_0000L, abi.addressLimit() / 3 & -0x10000L);
    }

    private Placed placeLinker(ProcessMemory memory, String path, Finder finder) {
        ElfFile file = ElfFile.read(finder.find(path));
        long size = 0;
        for (ProgramHeader header : file.programHeaders(ProgramHeader.LOAD)) {
            size = Math.max(size, header.address() + header.memorySize());
        }
        long base = memory.findRoom(Bits.alignUp(size, 0x10000) + 0x10000) + 0xffff & -0x10000L;
        return place(memory, file, base, path);
    }

    private static Placed place(ProcessMemory memory, ElfFile file, long bias, String name) {
        file.image(); // refuses overlaps and truncated segments
        file.requireMappable((int) PAGE);
        long end = 0;
        for (ProgramHeader header : file.programHeaders(ProgramHeader.LOAD)) {
            place(memory, file, header, bias, name);
            end = Math.max(end, header.address() + bias + header.memorySize());
        }
        return new Placed(file, bias, end);
    }

    private static void place(ProcessMemory memory, ElfFile file, ProgramHeader header, long bias, String name) {
        long address = header.address() + bias;
        long start = address & -PAGE;
        long length = Bits.alignUp(address + header.memorySize(), PAGE) - start;
        if (header.memorySize() == 0) {
            return;
        }
        if (start < PAGE || start + length > memory.space().limit() || start + length < start) {
            throw file.bytes().error("the segment at 0x%x is outside what a process can have", address);
        }
        int protection = (header.permissions().read() ? 1 : 0)
                | (header.permissions().write() ? 2 : 0)
                | (header.permissions().execute() ? 4 : 0);
        memory.mapPrivate(start, length, protection, name);
        Bytes content = file.content(header);
        byte[] buffer = new byte[(int) Math.min(1 << 16, Math.max(1, content.size()))];
        for (long done = 0; done < content.size(); done += buffer.length) {
            int count = (int) Math.min(buffer.length, content.size() - done);
            content.read(done, buffer, 0, count);
            memory.memory().poke(address + done, buffer, 0, count);
        }
    }

    private static long trampolines(ProcessMemory memory, LinuxAbi abi) {
        long address = memory.findRoom(PAGE);
        memory.mapPrivate(address, PAGE, 5, "[vdso]");
        byte[] code = abi.trampolines();
        memory.memory().poke(address, code, 0, code.length);
        abi.fixedPages().forEach((page, bytes) -> {
            memory.mapPrivate(page, PAGE, 5, "[vectors]");
            memory.memory().poke(page, bytes, 0, bytes.length);
        });
        return address;
    }

    private Map<Integer, Long> auxiliary(LinuxAbi abi, Placed program, Placed linker, long trampolines, Stack stack) {
        Map<Integer, Long> vector = new LinkedHashMap<>();
        vector.put(3, program.file.programHeaderAddress().orElse(0) + program.bias); // AT_PHDR
        vector.put(4, (long) program.file.header().programHeaderSize());
        vector.put(5, (long) program.file.programHeaders().size());
        vector.put(6, PAGE);
        vector.put(7, linker == null ? 0 : linker.bias); // AT_BASE
        vector.put(8, 0L);
        vector.put(9, program.entry());
        for (int id = 11; id <= 14; id++) {
            vector.put(id, 0L); // user and group, real and effective
        }
        vector.put(17, 100L); // AT_CLKTCK
        vector.put(23, 0L); // AT_SECURE
        byte[] bytes = new byte[16];
        kernel.random().nextBytes(bytes);
        vector.put(AT_RANDOM, stack.push(bytes));
        abi.auxiliary()
                .forEach((name, value) -> vector.put((int) abi.constants().value("AT", name), value));
        abi.auxiliary(trampolines)
                .forEach((name, value) -> vector.put((int) abi.constants().value("AT", name), value));
        if (abi.platform() != null) {
            vector.put(15, stack.push(abi.platform()));
        }
        return vector;
    }

    /** The stack of a program about to begin, filled from the top. */
    private static final class Stack {
        private final GuestMemory memory;
        private final LinuxAbi abi;
        private long pointer;

        Stack(GuestMemory memory, LinuxAbi abi, long top) {
            this.memory = memory;
            this.abi = abi;
            this.pointer = top - 16;
        }

        long push(byte[] bytes) {
            pointer -= bytes.length;
            memory.write(pointer, bytes);
            return pointer;
        }

        long push(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            byte[] terminated = Arrays.copyOf(bytes, bytes.length + 1);
            return push(terminated);
        }

        private List<Long> pushAll(List<String> texts) {
            List<Long> addresses = new ArrayList<>();
            for (int i = texts.size() - 1; i >= 0; i--) {
                addresses.add(0, push(texts.get(i)));
            }
            return addresses;
        }

        /** Writes all; the auxiliary vector as stored. */
        byte[] build(List<String> arguments, List<String> environment, String path, Map<Integer, Long> auxiliary) {
            auxiliary.put(31, push(path)); // AT_EXECFN
            List<Long> environmentAddresses = pushAll(environment);
            List<Long> argumentAddresses = pushAll(arguments);
            auxiliary.put(0, 0L);
            List<Long> words = new ArrayList<>();
            words.add((long) arguments.size());
            words.addAll(argumentAddresses);
            words.add(0L);
            words.addAll(environmentAddresses);
            words.add(0L);
            int before = words.size();
            auxiliary.forEach((type, value) -> {
                words.add((long) type);
                words.add(value);
            });
            int size = abi.bits() / 8;
            pointer = (pointer & -16) - Bits.alignUp((long) words.size() * size, 16);
            for (int i = 0; i < words.size(); i++) {
                memory.word(pointer + (long) i * size, words.get(i));
            }
            return memory.read(pointer + (long) before * size, (words.size() - before) * size);
        }
    }
}
