package mimus.debugger.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mimus.debugger.guest.GuestFiles;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.ElfFile;

/** The names of a process: of its program and of the libraries that are loaded, as they come and go. */
public final class Symbols {
    private static final long LARGEST_FILE = 1L << 30;

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
        added.add(Module.at(path, file, start));
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
            if (range.name().startsWith("/")
                    && range.offset() == 0
                    && !range.name().equals(last)) {
                Key key = new Key(range.name(), range.start());
                now.put(key, modules.containsKey(key) ? modules.get(key) : module(key));
            }
            last = range.name();
        }
        modules = now;
    }

    /** Empty for what is mapped and is no program that can be read. */
    private Optional<Module> module(Key key) {
        GuestFiles.Open open = process.files().open(key.path);
        if (open == null) {
            return Optional.empty();
        }
        try (open) {
            return open.size() > LARGEST_FILE
                    ? Optional.empty()
                    : Optional.of(Module.at(key.path, ElfFile.read(bytes(key.path, open)), key.start));
        } catch (UserError noProgram) {
            return Optional.empty();
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
