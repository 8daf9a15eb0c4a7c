package mimus.firmware.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A node of a device tree: properties, which are bytes, and nodes below it, both in order. */
public final class TreeNode {
    private final Map<String, byte[]> properties = new LinkedHashMap<>();
    private final Map<String, TreeNode> children = new LinkedHashMap<>();

    /** The properties by name; the map is the node's own. */
    public Map<String, byte[]> properties() {
        return properties;
    }

    /** The nodes below by name; the map is the node's own. */
    public Map<String, TreeNode> children() {
        return children;
    }

    /** The node below with a name, made if there is none. */
    public TreeNode child(String name) {
        return children.computeIfAbsent(name, key -> new TreeNode());
    }

    /** The node at a path such as {@code /cpus/cpu@0} from here, made with all above it if there is none. */
    public TreeNode at(String path) {
        TreeNode node = this;
        for (String name : path.split("/")) {
            node = name.isEmpty() ? node : node.child(name);
        }
        return node;
    }

    /** Sets a property without a value. */
    public TreeNode flag(String name) {
        properties.put(name, new byte[0]);
        return this;
    }

    /** Sets a property of texts. */
    public TreeNode text(String name, String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        properties.put(name, bytes.toByteArray());
        return this;
    }

    /** Sets a property of numbers of 32 bits. */
    public TreeNode cells(String name, int... cells) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * cells.length);
        for (int cell : cells) {
            bytes.putInt(cell);
        }
        properties.put(name, bytes.array());
        return this;
    }

    /** Sets a property of numbers of 64 bits. */
    public TreeNode wide(String name, long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * numbers.length);
        for (long number : numbers) {
            bytes.putLong(number);
        }
        properties.put(name, bytes.array());
        return this;
    }
}
