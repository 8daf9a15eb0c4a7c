package mimus.translate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Env;
import mimus.cpu.HookTable;
import mimus.cpu.Region;
import mimus.cpu.Translator;
import mimus.memory.Memory;
import org.objectweb.asm.Type;

/**
 * Turns hot guest code into JVM methods.
 *
 * @param <E> the env
 */
public final class RegionTranslator<E extends Env> implements Translator<E> {
    /** HotSpot does not compile longer methods, nor inline into them; in bytes. */
    private static final int LONGEST_METHOD = 7600;

    /** Instructions in a region; more make HotSpot's optimisations give up. */
    private static final int MOST = 100;

    private final Architecture<E> architecture;
    private final int patience;
    private final int entries;
    private final Map<Integer, Mode> modes = new HashMap<>();

    /** @param patience and {@code entries}: see {@link Translator} */
    public RegionTranslator(Architecture<E> architecture, int patience, int entries) {
        this.architecture = architecture;
        this.patience = patience;
        this.entries = entries;
    }

    @Override
    public int patience() {
        return patience;
    }

    @Override
    public int entries() {
        return entries;
    }

    @Override
    public Region translate(E env, Block head, long pc, BlockCache<E> blocks) {
        Mode mode = modes.computeIfAbsent(head.mode(), number -> Mode.of(architecture.instructions(number), env));
        synchronized (mode) {
            return translate(env, head, pc, blocks, mode);
        }
    }

    private Region translate(E env, Block head, long pc, BlockCache<E> blocks, Mode mode) {
        for (int most = MOST; ; most = most * 3 / 4) {
            List<Node> nodes = new RegionFinder(env, architecture, blocks, mode.operations(), most).find(head, pc);
            if (nodes.isEmpty()) {
                return null;
            }
            Region region = region(env, mode, nodes, blocks.hooks().table());
            if (region != null || nodes.size() == 1) {
                return region;
            }
        }
    }

    /** Null if the code has become too long. */
    private Region region(E env, Mode mode, List<Node> nodes, HookTable hooks) {
        Memory memory = env.memory();
        String envClass = Type.getInternalName(env.getClass());
        RegionClass into =
                new RegionClass(MeaningReader.packageOf(envClass), mode.reader().classes());
        Places places = new Places();
        RegionWriter writer = new RegionWriter(
                into.name(), envClass, into.run(), architecture.registerBits() == 32, memory, places, hooks, nodes);
        if (writer.write() > LONGEST_METHOD) {
            return null;
        }
        Region.Code code = into.define(mode.home(), memory, architecture, places, hooks);
        Node head = nodes.get(0);
        return new Region(code, head.block, head.pc, writer.longest(), List.copyOf(pages(nodes)));
    }

    private static Set<Region.Page> pages(List<Node> nodes) {
        Set<Region.Page> pages = new LinkedHashSet<>();
        for (Node node : nodes) {
            long page = node.pc & ~(long) Memory.PAGE_MASK;
            pages.add(new Region.Page(page, Memory.codePage(node.block.identity())));
            if (node.block.beyond() != 0) {
                pages.add(new Region.Page(page + Memory.PAGE_SIZE, node.block.beyond()));
            }
        }
        return pages;
    }
}
