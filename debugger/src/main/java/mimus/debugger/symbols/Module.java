package mimus.debugger.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mimus.debugger.dwarf.DebugInfo;
import mimus.debugger.dwarf.LineTable;
import mimus.debugger.dwarf.Unwinder;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.ProgramHeader;
import mimus.image.Symbol;
import mimus.isa.Target;

/**
 * A program or library that is loaded, with its names.
 *
 * <p>Addresses are those of the guest: the distance by which the file was moved is added.
 */
public final class Module {
    private final String path;
    private final ElfFile file;
    private final Target target;
    private final long distance;
    private final Descriptors descriptors;
    private final NavigableMap<Long, Symbol> byAddress = new TreeMap<>(Long::compareUnsigned);
    private final Map<String, Symbol> byName = new HashMap<>();
    private ElfFile debug;
    private LineTable lines;
    private Unwinder unwinder;
    private DebugInfo information;

    private Module(String path, ElfFile file, Target target, long distance) {
        this.path = path;
        this.file = file;
        this.target = target;
        this.distance = distance;
        this.descriptors = Descriptors.of(file, target);
    }

    /**
     * A module whose first byte was loaded at an address.
     *
     * @param debug the file that holds what was stripped from it, or null
     * @throws UserError if the file is damaged
     */
    static Module at(String path, ElfFile file, ElfFile debug, Target target, long start) {
        long first = file.programHeaders(ProgramHeader.LOAD).stream()
                .mapToLong(ProgramHeader::address)
                .min()
                .orElse(0);
        Module module = new Module(path, file, target, start - (first & -0x1000L));
        module.debug = debug == null ? file : debug;
        module.read();
        return module;
    }

    private void read() {
        List<Symbol> all = new ArrayList<>(file.dynamicSymbols());
        all.addAll(file.symbols());
        all.addAll(debug.symbols());
        for (Symbol symbol : all) {
            boolean useful = symbol.isDefined()
                    && !symbol.name().isEmpty()
                    && Stream.of(
                                    Symbol.Type.FUNCTION,
                                    Symbol.Type.OBJECT,
                                    Symbol.Type.NONE,
                                    Symbol.Type.INDIRECT_FUNCTION)
                            .anyMatch(type -> symbol.type() == type)
                    && !symbol.name().startsWith("$");
            if (useful) {
                byName.merge(symbol.name(), symbol, Module::better);
                byAddress.merge(address(symbol), symbol, Module::better);
            }
        }
    }

    /** Where it is, as the file has it. */
    private long address(Symbol symbol) {
        return isCode(symbol) ? target.codeAddress(descriptors.code(symbol.value())) : symbol.value();
    }

    /** Of two symbols in one place the one that people mean: functions, global ones, short names. */
    private static Symbol better(Symbol a, Symbol b) {
        return Comparator.comparing((Symbol symbol) -> symbol.type() != Symbol.Type.NONE)
                                .thenComparing(symbol -> symbol.binding() == Symbol.Binding.GLOBAL)
                                .thenComparing(symbol -> symbol.size() > 0)
                                .thenComparing(symbol -> -symbol.name().length())
                                .compare(a, b)
                        >= 0
                ? a
                : b;
    }

    /** Which code belongs to which line; addresses as the file has them. */
    public LineTable lines() {
        if (lines == null) {
            lines = LineTable.of(debug);
        }
        return lines;
    }

    /** What the compiler wrote of functions, variables and types; addresses as the file has them. */
    public DebugInfo information() {
        if (information == null) {
            information = DebugInfo.of(debug);
        }
        return information;
    }

    /** How to find callers. */
    Unwinder unwinder() {
        if (unwinder == null) {
            unwinder = new Unwinder(file, debug, distance);
        }
        return unwinder;
    }

    public String path() {
        return path;
    }

    public ElfFile file() {
        return file;
    }

    /** The guest's address of its first byte. */
    public long start() {
        return distance + loaded().mapToLong(ProgramHeader::address).min().orElse(0);
    }

    /** The first address past it. */
    public long end() {
        return distance
                + loaded().mapToLong(part -> part.address() + part.memorySize())
                        .max()
                        .orElse(0);
    }

    private Stream<ProgramHeader> loaded() {
        return file.programHeaders(ProgramHeader.LOAD).stream();
    }

    /** What is added to the file's addresses. */
    public long distance() {
        return distance;
    }

    /** The symbol of a name, or null. */
    Named named(String name) {
        Symbol symbol = byName.get(name);
        return symbol == null ? null : named(symbol);
    }

    private Named named(Symbol symbol) {
        return new Named(
                symbol.name(), address(symbol) + distance, symbol.size(), isCode(symbol), target.localEntry(symbol));
    }

    private static boolean isCode(Symbol symbol) {
        return symbol.type() == Symbol.Type.FUNCTION || symbol.type() == Symbol.Type.INDIRECT_FUNCTION;
    }

    /** The symbol that an address belongs to, or null: the last one before it, if that does not end before. */
    Named at(long address) {
        Map.Entry<Long, Symbol> entry = byAddress.floorEntry(address - distance);
        if (entry == null) {
            return null;
        }
        Named named = named(entry.getValue());
        return named.size() == 0 || address - named.address() < named.size() ? named : null;
    }

    /** All symbols, by address. */
    public Stream<Named> all() {
        return byAddress.values().stream().map(this::named);
    }
}
