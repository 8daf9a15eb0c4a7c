package mimus.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Env;
import mimus.cpu.Region;
import mimus.cpu.Translator;
import mimus.insn.Flow;
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
    private static final int MOST = 200;

    /** Those in a region whose code is long, as that of floating point is: HotSpot takes very long for more. */
    private static final int FEW = 100;

    /** Where code begins to be long, in bytes. */
    private static final int LONG_METHOD = 6000;

    private final Architecture<E> architecture;
    private final int patience;
    private final int entries;
    private final long pace;
    private final Map<Integer, Mode> modes = new HashMap<>();

    public RegionTranslator(Architecture<E> architecture, int patience, int entries) {
        this(architecture, patience, entries, 0);
    }

    /** @param patience and {@code entries} and {@code pace}: see {@link Translator} */
    public RegionTranslator(Architecture<E> architecture, int patience, int entries, long pace) {
        this.pace = pace;
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
    public long pace() {
        return pace;
    }

    @Override
    public Region translate(E env, Block hot, long pc, BlockCache<E> blocks) {
        return translate(env, hot, pc, blocks, MOST, null);
    }

    @Override
    public Region again(E env, Region region, BlockCache<E> blocks) {
        return translate(env, region.head(), region.pc(), blocks, region.plan().most(), region);
    }

    /** @param before to be returned if it would be made once more; null: nothing */
    private Region translate(E env, Block hot, long pc, BlockCache<E> blocks, int first, Region before) {
        Mode mode = modes.computeIfAbsent(hot.mode(), number -> Mode.of(architecture.instructions(number), env));
        synchronized (mode) {
            int longest = Integer.MAX_VALUE;
            for (int most = first; ; most = most > FEW ? FEW : most * 3 / 4) {
                NodeReader reader = new NodeReader(env, architecture, mode.operations(), longest);
                Beginning from = before == null ? Beginning.of(hot, pc, blocks, reader) : new Beginning(hot, pc);
                List<Node> nodes = new RegionFinder(blocks, reader, most, before).find(from.block(), from.pc());
                if (nodes.isEmpty()) {
                    return null;
                }
                Region.Plan plan = plan(nodes, most);
                if (before != null && plan.equals(before.plan())) {
                    return before;
                }
                Region region = region(env, mode, nodes, plan, blocks);
                if (region != null || nodes.size() == 1 && nodes.get(0).count() == 1) {
                    return region;
                }
                longest = nodes.size() == 1 ? nodes.get(0).count() / 2 : longest;
            }
        }
    }

    private static Region.Plan plan(List<Node> nodes, int most) {
        List<Region.Part> parts = new ArrayList<>();
        for (Node node : nodes) {
            List<Integer> ways =
                    node.successors.stream().map(next -> next.index).toList();
            parts.add(new Region.Part(node.pc, node.count(), ways, Map.copyOf(node.links)));
        }
        return new Region.Plan(most, parts);
    }

    /** Null if the code has become too long. */
    private Region region(E env, Mode mode, List<Node> nodes, Region.Plan plan, BlockCache<E> blocks) {
        Memory memory = env.memory();
        String envClass = Type.getInternalName(env.getClass());
        RegionClass into =
                new RegionClass(MeaningReader.packageOf(envClass), mode.reader().classes());
        Places places = new Places();
        RegionWriter writer = new RegionWriter(
                into,
                envClass,
                into.run(),
                architecture.registerBits() == 32,
                mode.plainJumps(),
                memory,
                architecture,
                places,
                blocks.hooks().table(),
                blocks,
                nodes);
        if (writer.write() > (plan.most() > FEW ? LONG_METHOD : LONGEST_METHOD)) {
            return null;
        }
        Region.Code code = into.define(mode.home());
        return new Region(code, entries(nodes), writer.longest(), List.copyOf(pages(nodes)), plan, ways(nodes));
    }

    private static List<Region.Entry> entries(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.entry(nodes.get(0)))
                .map(node -> new Region.Entry(node.pc, node.block))
                .toList();
    }

    private static Region.Ways ways(List<Node> nodes) {
        Set<Long> blocks = new HashSet<>();
        Set<Long> exits = new HashSet<>();
        for (Node node : nodes) {
            if (node.leaving() != null && node.flow() != Flow.INDIRECT) {
                exits.add(node.target);
            }
            exits.add(node.following());
        }
        nodes.forEach(node -> blocks.add(node.pc));
        exits.removeAll(blocks);
        return new Region.Ways(blocks, exits, nodes.stream().anyMatch(Node::call));
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
