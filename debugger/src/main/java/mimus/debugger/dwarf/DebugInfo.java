package mimus.debugger.dwarf;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.error.UserError;
import mimus.image.ElfFile;

/** What a compiler wrote of functions, variables and types ({@code .debug_info}). Addresses are before any load bias. */
public final class DebugInfo {
    private final Sections sections;
    private final ByteOrder order;
    private final Map<String, Data> known = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();

    private DebugInfo(ElfFile file) {
        sections = new Sections(file);
        order = file.order();
    }

    /** What a file has; nothing if it is damaged from the beginning. */
    public static DebugInfo of(ElfFile file) {
        DebugInfo info = new DebugInfo(file);
        Data data = info.section(".debug_info");
        try {
            while (data.hasMore()) {
                info.units.add(new Unit(info, data));
            }
        } catch (UserError damaged) {
            // the units before it are good
        }
        return info;
    }

    /** A section, from its start; empty if there is none. */
    Data section(String name) {
        Data data =
                known.computeIfAbsent(name, n -> sections.named(n).orElseGet(() -> new Data(new byte[0], order, n)));
        return data.at(0);
    }

    Unit unitAt(long offset) {
        return units.stream().filter(unit -> unit.contains(offset)).findFirst().orElse(null);
    }

    /** The compilation that code at an address comes from, with all that is in it; null if none is known. */
    public Entry unit(long address) {
        return units.stream()
                .filter(unit -> unit.root().holds(address))
                .findFirst()
                .map(Unit::whole)
                .orElse(null);
    }

    /** The function that code at an address belongs to, or null. */
    public Entry function(long address) {
        Entry unit = unit(address);
        return unit == null
                ? null
                : unit.children(Tag.SUBPROGRAM)
                        .filter(function -> function.holds(address))
                        .findFirst()
                        .orElse(null);
    }

    /** The first entry of a tag and name in any compilation, or null. */
    public Entry named(Tag tag, String name) {
        for (Unit unit : units) {
            Entry found = unit.whole()
                    .children(tag)
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (found != null && (tag != Tag.VARIABLE || found.location(0) != null)) {
                return found;
            }
        }
        return null;
    }
}
