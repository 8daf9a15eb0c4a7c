package mimus.debugger.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mimus.debugger.dwarf.SourceLine;
import mimus.debugger.guest.GuestFiles;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.ElfFile;

/** The names of a process: of its program and of the libraries that are loaded, as they come and go. */
public final class Symbols {
    private static final long LARGEST_FILE = 1L << 30;
    private static final long LARGEST_IN_MEMORY = 1L << 20;

    /** Functions that the kernel puts into each process. */
    private static final String GIVEN_BY_KERNEL = "[vdso]";

    private record Key(String path, long start) {}

    private final GuestProcess process;
    private final List<Module> added = new ArrayList<>();
    private Map<Key, Optional<Module>> modules = new HashMap<>();
    private List<MemoryRange> known = List.of();

    public Symbols(GuestProcess process) {
        this.process = process;
    }

    /** Adds the names of a file that the guest does not show, such as that of a firmware. */
    public void add(String path, ElfFile file, long start) {
        added.add(Module.at(path, file, null, process.target(), start));
    }

    /** What is loaded now, in the order of addresses. */
    public List<Module> modules() {
        List<MemoryRange> ranges = process.ranges();
        if (!ranges.equals(known)) {
            known = ranges;
            refresh(ranges);
        }
        return Stream.concat(modules.values().stream().flatMap(Optional::stream), added.stream())
                .toList();
    }

    private void refresh(List<MemoryRange> ranges) {
        Map<Key, Optional<Module>> now = new HashMap<>();
        String last = "";
        for (MemoryRange range : ranges) {
            boolean begins = range.offset() == 0 && !range.name().equals(last);
            if (begins && (range.name().startsWith("/") || range.name().equals(GIVEN_BY_KERNEL))) {
                Key key = new Key(range.name(), range.start());
                now.put(key, modules.containsKey(key) ? modules.get(key) : module(key, range));
            }
            last = range.name();
        }
        modules = now;
    }

    /** Empty for what is mapped and is no program that can be read. */
    private Optional<Module> module(Key key, MemoryRange range) {
        return range.name().startsWith("/") ? module(key) : inMemory(key, range);
    }

    /** A library that is no file. */
    private Optional<Module> inMemory(Key key, MemoryRange range) {
        byte[] bytes = new byte[(int) Math.min(LARGEST_IN_MEMORY, range.end() - range.start())];
        process.memory().peek(range.start(), bytes, 0, bytes.length);
        try {
            return Optional.of(module(key, ElfFile.read(Bytes.of(key.path, bytes))));
        } catch (UserError damaged) {
            return Optional.empty();
        }
    }

    private Optional<Module> module(Key key) {
        GuestFiles.Open open = process.files().open(key.path);
        if (open == null) {
            return Optional.empty();
        }
        try (open) {
            return open.size() > LARGEST_FILE
                    ? Optional.empty()
                    : Optional.of(module(key, ElfFile.read(bytes(key.path, open))));
        } catch (UserError noProgram) {
            return Optional.empty();
        }
    }

    private Module module(Key key, ElfFile file) {
        return Module.at(key.path, file, stripped(file), process.target(), key.start);
    }

    /** What was stripped from a file, where distributions put it; null if it is not there. */
    private ElfFile stripped(ElfFile file) {
        String id = file.buildId().orElse("");
        if (id.length() < 4) {
            return null;
        }
        String path = "/usr/lib/debug/.build-id/" + id.substring(0, 2) + "/" + id.substring(2) + ".debug";
        GuestFiles.Open open = process.files().open(path);
        if (open == null) {
            return null;
        }
        try (open) {
            return open.size() > LARGEST_FILE ? null : ElfFile.read(bytes(path, open));
        } catch (UserError damaged) {
            return null;
        }
    }

    private static Bytes bytes(String path, GuestFiles.Open file) {
        byte[] bytes = new byte[(int) file.size()];
        int done = 0;
        int count = 1;
        while (done < bytes.length && count > 0) {
            count = file.read(done, bytes, done, bytes.length - done);
            done += count;
        }
        return Bytes.of(path, bytes);
    }

    /** What has a name, in the program before the libraries; null if nothing has. */
    public Named named(String name) {
        String program = process.executable();
        Named found = null;
        for (Module module : modules()) {
            Named named = module.named(name);
            if (named != null && (found == null || module.path().equals(program))) {
                found = named;
            }
        }
        return found;
    }

    /** What an address belongs to, or null. */
    public Named at(long address) {
        for (Module module : modules()) {
            Named named = module.at(address);
            if (named != null && isInside(module, address)) {
                return named;
            }
        }
        return null;
    }

    private boolean isInside(Module module, long address) {
        return added.contains(module)
                || known.stream()
                        .anyMatch(range -> range.holds(address) && range.name().equals(module.path()));
    }

    /** The module that an address lies in, or null. */
    public Module moduleAt(long address) {
        return modules().stream()
                .filter(module -> isInside(module, address))
                .findFirst()
                .orElse(null);
    }

    /** The line of source that an address belongs to, or null. */
    public SourceLine line(long address) {
        Module module = moduleAt(address);
        return module == null ? null : module.lines().at(address - module.distance());
    }

    /** The first address after {@code address} that belongs to another line; itself if it belongs to none. */
    public long endOfLine(long address) {
        Module module = moduleAt(address);
        return module == null ? address : module.lines().end(address - module.distance()) + module.distance();
    }

    /** Where the code of a line begins. */
    public List<Long> addresses(String file, int line) {
        return modules().stream()
                .flatMap(module ->
                        module.lines().addresses(file, line).stream().map(address -> address + module.distance()))
                .toList();
    }

    /** The files of source that code comes from, without their folders. */
    public Stream<String> sources() {
        return modules().stream()
                .flatMap(module -> module.lines().files().stream())
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .distinct();
    }

    /** The lines of a file that have code. */
    public IntStream lines(String file) {
        return modules().stream().flatMapToInt(module -> module.lines().numbers(file));
    }

    /** Where a breakpoint at a function belongs: after what builds its frame, as far as lines tell. */
    public long afterPrologue(Named function) {
        Module module = moduleAt(function.address());
        long start = function.address();
        long after = module == null
                ? start
                : module.lines().afterPrologue(start - module.distance(), function.size()) + module.distance();
        return Math.max(after, start + function.entry());
    }

    /** {@code name}, {@code name+12}, or empty if nothing has a name there. */
    public String describe(long address) {
        Named named = at(address);
        if (named == null) {
            return "";
        }
        long distance = address - named.address();
        return distance == 0 ? named.name() : named.name() + "+" + distance;
    }

    /** All names whose text fits, by module and address. */
    public Stream<Named> matching(Predicate<String> wanted) {
        return modules().stream().flatMap(Module::all).filter(named -> wanted.test(named.name()));
    }
}
