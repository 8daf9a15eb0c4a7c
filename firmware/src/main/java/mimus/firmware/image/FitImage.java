package mimus.firmware.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import mimus.error.UserError;
import mimus.firmware.tree.FlattenedTree;
import mimus.firmware.tree.TreeNode;
import mimus.image.Image;

/**
 * A FIT, U-Boot's newer format: a device tree of images and of configurations of them; doc/uImage.FIT of U-Boot.
 *
 * <p>Of the default configuration, everything that has an address goes into memory; the firmware or the kernel is started.
 */
final class FitImage {
    /** What of a configuration goes into memory, the one that is started first. */
    private static final List<String> PARTS = List.of("firmware", "kernel", "loadables", "fdt", "ramdisk");

    private static final Map<String, String> DIGESTS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

    private final String name;
    private final byte[] file;
    private final TreeNode root;

    private FitImage(String name, byte[] file) {
        this.name = name;
        this.file = file;
        this.root = FlattenedTree.read(name, file);
    }

    /** @throws UserError if it is damaged, no FIT, or packed by a method that is not known */
    static Image read(String name, byte[] file) {
        return new FitImage(name, file).image();
    }

    private UserError error(String form, Object... arguments) {
        return new UserError(name + ": " + form.formatted(arguments));
    }

    private Image image() {
        if (!root.children().containsKey("images")) {
            throw error("a device tree without images, where a FIT is wanted");
        }
        Chunks chunks = new Chunks(name);
        boolean started = false;
        for (String unit : units()) {
            TreeNode node = root.child("images").children().get(unit);
            if (node == null) {
                throw error("the FIT has no image '%s', which its configuration names", unit);
            }
            byte[] content = content(unit, node);
            OptionalLong load = number(node, "load");
            if (load.isPresent()) {
                chunks.add(load.getAsLong(), content, 0, content.length);
            }
            if (!started && (load.isPresent() || node.properties().containsKey("entry"))) {
                chunks.entry(number(node, "entry").orElseGet(load::getAsLong));
                started = true;
            }
        }
        return chunks.image("FIT");
    }

    /** The images of the default configuration, or all of them if there are no configurations. */
    private List<String> units() {
        TreeNode configurations = root.children().get("configurations");
        if (configurations == null || configurations.children().isEmpty()) {
            return List.copyOf(root.child("images").children().keySet());
        }
        List<String> standard = texts(configurations, "default");
        String chosen = standard.isEmpty()
                ? configurations.children().keySet().iterator().next()
                : standard.get(0);
        TreeNode configuration = configurations.children().get(chosen);
        if (configuration == null) {
            throw error("the FIT has no configuration '%s', which is its default", chosen);
        }
        List<String> units = new ArrayList<>();
        PARTS.forEach(part -> units.addAll(texts(configuration, part)));
        return units;
    }

    private byte[] content(String unit, TreeNode node) {
        byte[] packed = node.properties().get("data");
        if (packed == null) {
            packed = outside(unit, node);
        }
        for (Map.Entry<String, TreeNode> child : node.children().entrySet()) {
            if (child.getKey().startsWith("hash")) {
                check(unit, packed, child.getValue());
            }
        }
        List<String> compression = texts(node, "compression");
        return Compression.unpacked(name, compression.isEmpty() ? "none" : compression.get(0), packed);
    }

    /** Content that stands behind the tree. */
    private byte[] outside(String unit, TreeNode node) {
        long end = ByteBuffer.wrap(file).getInt(4) + 3L & ~3L;
        OptionalLong offset = number(node, "data-offset");
        long from = offset.isPresent()
                ? end + offset.getAsLong()
                : number(node, "data-position").orElse(-1);
        long size = number(node, "data-size").orElse(-1);
        if (from < 0 || size < 0 || from > file.length || size > file.length - from) {
            throw error("the content of the FIT's image '%s' is not where it says", unit);
        }
        return Arrays.copyOfRange(file, (int) from, (int) (from + size));
    }

    private void check(String unit, byte[] content, TreeNode hash) {
        List<String> algorithms = texts(hash, "algo");
        byte[] value = hash.properties().get("value");
        byte[] computed = algorithms.isEmpty() ? null : digest(algorithms.get(0), content);
        if (value != null && computed != null && !Arrays.equals(value, computed)) {
            throw error("the %s of the FIT's image '%s' is wrong", algorithms.get(0), unit);
        }
    }

    /** Null for an algorithm that is not known. */
    private static byte[] digest(String algorithm, byte[] content) {
        if (algorithm.equals("crc32")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            return ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
        }
        if (!DIGESTS.containsKey(algorithm)) {
            return null;
        }
        try {
            return MessageDigest.getInstance(DIGESTS.get(algorithm)).digest(content);
        } catch (NoSuchAlgorithmException notHere) {
            return null;
        }
    }

    /** A number of one or two cells; none if the property is not there or of another length. */
    private static OptionalLong number(TreeNode node, String property) {
        byte[] value = node.properties().get(property);
        if (value == null || value.length != 4 && value.length != 8) {
            return OptionalLong.empty();
        }
        ByteBuffer cells = ByteBuffer.wrap(value);
        return OptionalLong.of(value.length == 8 ? cells.getLong() : cells.getInt() & 0xffff_ffffL);
    }

    private static List<String> texts(TreeNode node, String property) {
        byte[] value = node.properties().get(property);
        return value == null || value.length == 0
                ? List.of()
                : List.of(new String(value, StandardCharsets.ISO_8859_1).split("\0"));
    }
}
