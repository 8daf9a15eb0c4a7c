package mimus.linux.fs.recorded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a recorded run was asked for.
 *
 * @param texts single values by name; those that were not given are not there
 * @param lists several values by name
 */
public record RunHeader(Map<String, String> texts, Map<String, List<String>> lists) {
    void write(DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
        out.writeInt(lists.size());
        for (Map.Entry<String, List<String>> entry : lists.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().size());
            for (String text : entry.getValue()) {
                out.writeUTF(text);
            }
        }
    }

    static RunHeader read(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> list = lists.computeIfAbsent(in.readUTF(), name -> new ArrayList<>());
            for (int items = in.readInt(); items > 0; items--) {
                list.add(in.readUTF());
            }
        }
        return new RunHeader(texts, lists);
    }
}
