package mimus.debugger.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.debugger.dwarf.SourceLine;
import mimus.debugger.symbols.Module;
import mimus.debugger.symbols.Named;

/** Lines and functions with how often they were executed, in the format of lcov that geninfo's manual describes. */
public final class Lcov {
    private final Coverage coverage;
    private final Map<String, File> files = new TreeMap<>();

    /** What is known of a file of source. */
    private static final class File {
        final Map<Integer, Long> lines = new TreeMap<>();
        final Map<String, Function> functions = new TreeMap<>();
    }

    private record Function(int line, long count) {}

    /** How much of a file was executed. */
    public record Summary(String file, long executed, int lines) {}

    public Lcov(Coverage coverage) {
        this.coverage = coverage;
        for (Module module : coverage.modules()) {
            module.lines().starts().forEach((line, starts) -> add(module, line, starts));
            module.all().filter(Named::code).forEach(function -> add(module, function));
        }
    }

    /** The places where a line's code begins: what the most frequented one counts is what the line counts. */
    private void add(Module module, SourceLine line, List<Long> starts) {
        long count = starts.stream()
                .mapToLong(start -> coverage.count(start + module.distance()))
                .max()
                .orElse(0);
        files.computeIfAbsent(line.file(), name -> new File()).lines.merge(line.line(), count, Math::max);
    }

    private void add(Module module, Named function) {
        SourceLine line = module.lines().at(function.address() - module.distance());
        if (line != null) {
            long count =
                    Math.max(coverage.count(function.address()), coverage.count(function.address() + function.entry()));
            files.computeIfAbsent(line.file(), name -> new File())
                    .functions
                    .put(function.name(), new Function(line.line(), count));
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder("TN:\n");
        files.forEach((name, file) -> {
            text.append("SF:").append(name).append('\n');
            file.functions.forEach((function, what) -> text.append("FN:%d,%s\n".formatted(what.line, function)));
            file.functions.forEach((function, what) -> text.append("FNDA:%d,%s\n".formatted(what.count, function)));
            long called = file.functions.values().stream()
                    .filter(function -> function.count > 0)
                    .count();
            text.append("FNF:%d\nFNH:%d\n".formatted(file.functions.size(), called));
            file.lines.forEach((line, count) -> text.append("DA:%d,%d\n".formatted(line, count)));
            text.append("LF:%d\nLH:%d\nend_of_record\n".formatted(file.lines.size(), executed(file)));
        });
        return text.toString();
    }

    private static long executed(File file) {
        return file.lines.values().stream().filter(count -> count > 0).count();
    }

    /** By name of the file. */
    public List<Summary> summaries() {
        List<Summary> all = new ArrayList<>();
        files.forEach((name, file) -> all.add(new Summary(name, executed(file), file.lines.size())));
        return all;
    }
}
