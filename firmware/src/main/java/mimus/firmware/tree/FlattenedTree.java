package mimus.firmware.tree;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import mimus.error.UserError;

/** A device tree as one block of bytes, version 17; Devicetree Specification, chapter 5. */
public final class FlattenedTree {
    /** The first word of one. */
    public static final int MAGIC = 0xd00dfeed;

    private static final int VERSION = 17;
    private static final int COMPATIBLE_VERSION = 16;
    private static final int HEADER = 40;

    /** An empty list of reserved memory. */
    private static final int RESERVATIONS = 16;

    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final int PROPERTY = 3;
    private static final int NOTHING = 4;
    private static final int FINISH = 9;
    private static final int DEEPEST = 64;

    private FlattenedTree() {}

    /** The block of a tree. */
    public static byte[] write(TreeNode root) {
        Writer writer = new Writer();
        writer.node("", root);
        writer.word(FINISH);
        byte[] structure = writer.structure.toByteArray();
        byte[] strings = writer.strings.toByteArray();
        int stringsAt = HEADER + RESERVATIONS + structure.length;
        ByteBuffer block = ByteBuffer.allocate(stringsAt + strings.length);
        for (int word : new int[] {
            MAGIC,
            block.capacity(),
            HEADER + RESERVATIONS,
            stringsAt,
            HEADER,
            VERSION,
            COMPATIBLE_VERSION,
            0,
            strings.length,
            structure.length
        }) {
            block.putInt(word);
        }
        block.position(HEADER + RESERVATIONS);
        return block.put(structure).put(strings).array();
    }

    private static final class Writer {
        final ByteArrayOutputStream structure = new ByteArrayOutputStream();
        final ByteArrayOutputStream strings = new ByteArrayOutputStream();
        final Map<String, Integer> places = new HashMap<>();

        void word(int value) {
            structure.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
        }

        void node(String name, TreeNode node) {
            word(BEGIN);
            bytes((name + "\0").getBytes(StandardCharsets.UTF_8));
            node.properties().forEach((key, value) -> {
                word(PROPERTY);
                word(value.length);
                word(place(key));
                bytes(value);
            });
            node.children().forEach(this::node);
            word(END);
        }

        private void bytes(byte[] bytes) {
            structure.writeBytes(bytes);
            structure.writeBytes(new byte[-bytes.length & 3]);
        }

        private int place(String name) {
            return places.computeIfAbsent(name, key -> {
                int at = strings.size();
                strings.writeBytes((key + "\0").getBytes(StandardCharsets.UTF_8));
                return at;
            });
        }
    }

    /**
     * The tree of a block.
     *
     * @param name of the file, for the message
     * @throws UserError if it is damaged
     */
    public static TreeNode read(String name, byte[] block) {
        try {
            return new Reader(block).tree();
        } catch (IllegalArgumentException | BufferUnderflowException damaged) {
            String why = damaged.getMessage() == null ? "it ends too early" : damaged.getMessage();
            throw new UserError(name + ": a damaged device tree: " + why);
        }
    }

    private static final class Reader {
        private final ByteBuffer block;
        private final int strings;

        Reader(byte[] bytes) {
            block = ByteBuffer.wrap(bytes);
            require(bytes.length >= HEADER && block.getInt(0) == MAGIC, "it does not begin as one");
            require(block.getInt(4) >= HEADER && block.getInt(4) <= bytes.length, "it is shorter than it says");
            require(block.getInt(24) <= VERSION, "its version is not known");
            strings = block.getInt(12);
            int structure = block.getInt(8);
            require(structure >= 0 && structure <= bytes.length && (structure & 3) == 0, "nothing is where it says");
            block.position(structure);
        }

        private static void require(boolean right, String otherwise) {
            if (!right) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        TreeNode tree() {
            require(next() == BEGIN, "there is no root");
            text(block.position());
            TreeNode root = node(0);
            require(next() == FINISH, "something stands behind the root");
            return root;
        }

        private int next() {
            int token = block.getInt();
            while (token == NOTHING) {
                token = block.getInt();
            }
            return token;
        }

        private TreeNode node(int depth) {
            require(depth < DEEPEST, "its nodes are too deep");
            TreeNode node = new TreeNode();
            while (true) {
                switch (next()) {
                    case PROPERTY -> {
                        int length = block.getInt();
                        int name = block.getInt();
                        require(length >= 0 && length <= block.remaining(), "a property is too long");
                        byte[] value = new byte[length];
                        block.get(value);
                        align();
                        node.properties().put(string(strings + name), value);
                    }
                    case BEGIN -> {
                        String name = text(block.position());
                        node.children().put(name, node(depth + 1));
                    }
                    case END -> {
                        return node;
                    }
                    default -> throw new IllegalArgumentException("there is no such token");
                }
            }
        }

        private void align() {
            int to = block.position() + 3 & ~3;
            require(to <= block.limit(), "it ends too early");
            block.position(to);
        }

        /** A name in the structure, which is passed. */
        private String text(int at) {
            String text = string(at);
            block.position(at + text.getBytes(StandardCharsets.ISO_8859_1).length + 1);
            align();
            return text;
        }

        private String string(int at) {
            require(at >= 0 && at < block.limit(), "a name is outside of it");
            int end = at;
            while (end < block.limit() && block.get(end) != 0) {
                end++;
            }
            require(end < block.limit(), "a name has no end");
            return new String(block.array(), at, end - at, StandardCharsets.ISO_8859_1);
        }
    }
}
