package mimus.linux;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.linux.fs.recorded.RunHeader;
import mimus.translate.Translation;

/** What a person chose about a run, as it stands at the head of its record. */
final class Headers {
    private Headers() {}

    static RunHeader of(LinuxOptions options, String directory) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("directory", directory);
        texts.put("program", options.program().toString());
        put(texts, "name", options.name());
        put(texts, "root", options.root());
        put(texts, "cpu", options.cpu());
        texts.put("all", Boolean.toString(options.all()));
        texts.put("overlay", Boolean.toString(options.overlay()));
        texts.put("seed", Long.toString(options.seed()));
        texts.put("epoch", options.epoch().toString());
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("arguments", options.arguments());
        lists.put("names", List.copyOf(options.environment().keySet()));
        lists.put("values", List.copyOf(options.environment().values()));
        return new RunHeader(texts, lists);
    }

    private static void put(Map<String, String> texts, String name, Object value) {
        if (value != null) {
            texts.put(name, value.toString());
        }
    }

    static String directory(RunHeader header) {
        return header.texts().get("directory");
    }

    /** What was permitted is not needed: the host is not asked again. */
    static LinuxOptions options(RunHeader header, Translation translation) {
        Map<String, String> texts = header.texts();
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> names = header.lists().get("names");
        for (int i = 0; i < names.size(); i++) {
            environment.put(names.get(i), header.lists().get("values").get(i));
        }
        String root = texts.get("root");
        return new LinuxOptions(
                Path.of(texts.get("program")),
                header.lists().get("arguments"),
                texts.get("name"),
                environment,
                root == null ? null : Path.of(root),
                List.of(),
                List.of(),
                List.of(),
                Boolean.parseBoolean(texts.get("all")),
                Boolean.parseBoolean(texts.get("overlay")),
                null,
                Long.parseLong(texts.get("seed")),
                texts.get("cpu"),
                Instant.parse(texts.get("epoch")),
                translation,
                sentence -> {});
    }
}
