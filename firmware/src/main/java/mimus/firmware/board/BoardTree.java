package mimus.firmware.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mimus.firmware.device.InterruptController;
import mimus.firmware.device.TreeSite;
import mimus.firmware.tree.TreeNode;

/** The device tree of a board, from its text and from what its devices say of themselves. */
final class BoardTree {
    private static final String HANDLE = "phandle";

    private final TreeNode root = new TreeNode();
    private final Map<String, InterruptController> controllers;
    private final String cpu;
    private int handles;

    /**
     * @param controllers by the names that the board's text gives them
     * @param model of the processor: the text has it as {@code $cpu}
     */
    BoardTree(Map<String, InterruptController> controllers, String model) {
        this.controllers = controllers;
        cpu = model.toLowerCase(Locale.ROOT).replaceFirst("\\+.*", "");
        root.cells("#address-cells", 2).cells("#size-cells", 2);
        root.child("chosen");
    }

    TreeNode root() {
        return root;
    }

    /** Memory of the board. */
    void memory(long address, long size) {
        root.child("memory@" + Long.toHexString(address))
                .text("device_type", "memory")
                .wide("reg", address, size);
    }

    /** A line of the text: texts if the first value is in quotes, a path to refer to, or numbers. */
    void add(BoardText.NodeLine line) {
        TreeNode node = root.at(line.path());
        List<String> values = line.values();
        if (values.isEmpty()) {
            node.flag(line.property());
        } else if (values.get(0).startsWith("\"")) {
            String all = String.join(" ", values).replace("$cpu", cpu);
            node.text(line.property(), all.substring(1, all.length() - 1).split("\" \""));
        } else {
            node.cells(line.property(), values.stream().mapToInt(this::cell).toArray());
        }
    }

    private int cell(String word) {
        return word.startsWith("&") ? handle(root.at(word.substring(1))) : (int) BoardText.number(word);
    }

    private int handle(TreeNode node) {
        byte[] known = node.properties().get(HANDLE);
        if (known == null) {
            node.cells(HANDLE, ++handles);
            return handles;
        }
        return known[3] & 0xff;
    }

    /** What a device sees that describes itself. */
    TreeSite site(BoardText.DeviceLine line) {
        return new Site(line);
    }

    private final class Site implements TreeSite {
        private final BoardText.DeviceLine line;

        Site(BoardText.DeviceLine line) {
            this.line = line;
        }

        @Override
        public TreeNode node(String name) {
            return node(name, 0, line.size());
        }

        @Override
        public TreeNode node(String name, long offset, long size) {
            long address = line.address() + offset;
            TreeNode node = root.child(name + "@" + Long.toHexString(address));
            return node.wide("reg", address, size);
        }

        @Override
        public TreeNode root() {
            return root;
        }

        @Override
        public int handle(TreeNode node) {
            return BoardTree.this.handle(node);
        }

        @Override
        public int[] interrupt(int number) {
            List<String> inputs = line.inputs();
            String[] words = number < inputs.size() ? inputs.get(number).split(":") : new String[0];
            return words.length == 2 ? controllers.get(words[0]).cells(Integer.parseInt(words[1])) : new int[0];
        }

        @Override
        public String word(String name) {
            return line.options().get(name);
        }

        @Override
        public long base() {
            return line.address();
        }
    }
}
