package mimus.firmware.device;

import java.util.Arrays;
import mimus.firmware.tree.TreeNode;

/** What a device needs in order to describe itself in the device tree of its board. */
public interface TreeSite {
    /** Its node, {@code NAME@ADDRESS}, with the addresses that it answers to. */
    TreeNode node(String name);

    /** As {@link #node(String)}, for a part of what it answers to: {@code offset} and {@code size} in bytes. */
    TreeNode node(String name, long offset, long size);

    /** The first address that it answers to. */
    long base();

    /** The root of the tree. */
    TreeNode root();

    /** The number by which others refer to a node; made if it has none. */
    int handle(TreeNode node);

    /** What its interrupt with a number is called: cells for {@code interrupts}; empty if it leads nowhere. */
    int[] interrupt(int number);

    /** What the board's text says of it under a name: a word, or null. */
    String word(String name);

    /** Makes what its text names as {@code clock} its clock, under these names. */
    default void clocks(TreeNode node, String... names) {
        String path = word("clock");
        if (path != null) {
            int[] handles = new int[names.length];
            Arrays.fill(handles, handle(root().at(path)));
            node.cells("clocks", handles).text("clock-names", names);
        }
    }
}
