package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mimus.error.UserError;
import mimus.image.ElfFile;

/** Which code belongs to which line of source ({@code .debug_line}). Addresses are before any load bias. */
public final class LineTable {
    private final NavigableMap<Long, LineRow> byAddress = new TreeMap<>(Long::compareUnsigned);
    private final List<LineRow> rows = new ArrayList<>();

    private LineTable() {}

    /** The lines of a file; none if it has no such information, or it is damaged. */
    public static LineTable of(ElfFile file) {
        LineTable table = new LineTable();
        Sections sections = new Sections(file);
        sections.named(".debug_line").ifPresent(data -> {
            try {
                while (data.hasMore()) {
                    table.add(new LineProgram(new LineHeader(data, sections)).run());
                }
            } catch (UserError damaged) {
                // the units before it are good
            }
        });
        return table;
    }

    private void add(List<LineRow> more) {
        rows.addAll(more);
        int first = 0;
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).source() == null) {
                addSequence(more.subList(first, i + 1));
                first = i + 1;
            }
        }
    }

    /** Rows of which the last tells where the others end; those that begin there are empty. */
    private void addSequence(List<LineRow> sequence) {
        LineRow end = sequence.get(sequence.size() - 1);
        for (LineRow row : sequence) {
            if (row == end || row.address() != end.address()) {
                // where one sequence ends another may begin
                byAddress.merge(row.address(), row, LineTable::merged);
            }
        }
    }

    /** Of two rows for one address the second, which is a good place if either is. */
    private static LineRow merged(LineRow first, LineRow second) {
        if (second.source() == null) {
            return first;
        }
        return new LineRow(second.address(), second.source(), first.statement() || second.statement());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The line that an address belongs to, or null. */
    public SourceLine at(long address) {
        Map.Entry<Long, LineRow> entry = byAddress.floorEntry(address);
        return entry == null ? null : entry.getValue().source();
    }

    /** The first address after those from {@code address} on that belong to the same line; itself if it has none. */
    public long end(long address) {
        SourceLine line = at(address);
        if (line == null) {
            return address;
        }
        for (Map.Entry<Long, LineRow> next : byAddress.tailMap(address, false).entrySet()) {
            if (!Objects.equals(next.getValue().source(), line)) {
                return next.getKey();
            }
        }
        return address;
    }

    /** The second line's beginning in a function: after what builds its frame; {@code start} if it has one line. */
    public long afterPrologue(long start, long size) {
        Map<Long, LineRow> inside = byAddress.subMap(start, false, start + Math.max(1, size), false);
        for (Map.Entry<Long, LineRow> row : inside.entrySet()) {
            if (row.getValue().source() != null && row.getValue().statement()) {
                return row.getKey();
            }
        }
        return start;
    }

    /**
     * Where the code of a line begins: of the next line that has code, if that one has none.
     *
     * @param file the end of its path
     */
    public List<Long> addresses(String file, int line) {
        int best = rows.stream()
                .filter(row ->
                        isIn(row, file) && row.statement() && row.source().line() >= line)
                .mapToInt(row -> row.source().line())
                .min()
                .orElse(-1);
        List<Long> starts = new ArrayList<>();
        LineRow before = null;
        for (LineRow row : rows) {
            boolean here = isIn(row, file) && row.source().line() == best && row.statement();
            boolean continues =
                    before != null && before.source() != null && before.source().equals(row.source());
            if (here && !continues) {
                starts.add(row.address());
            }
            before = row;
        }
        return starts.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private static boolean isIn(LineRow row, String file) {
        return row.source() != null
                && (row.source().file().equals(file) || row.source().file().endsWith("/" + file));
    }

    /** The lines of a file that have code. */
    public IntStream numbers(String file) {
        return rows.stream()
                .filter(row -> isIn(row, file) && row.statement())
                .mapToInt(row -> row.source().line())
                .distinct();
    }

    /** Where the code of each line begins, as a good place for a breakpoint. */
    public Map<SourceLine, List<Long>> starts() {
        return rows.stream()
                .filter(row -> row.source() != null && row.statement())
                .collect(Collectors.groupingBy(
                        LineRow::source, Collectors.mapping(LineRow::address, Collectors.toList())));
    }

    /** The files that code comes from. */
    public List<String> files() {
        return rows.stream()
                .filter(row -> row.source() != null)
                .map(row -> row.source().file())
                .distinct()
                .sorted()
                .toList();
    }
}
