package mimus.translate;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Region;
import mimus.cpu.Translator;
import mimus.insn.InstructionSet;
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

    /** Executions of a block by the interpreter before it is translated. */
    private static final int PATIENCE = 100;

    /** Entries into a region before it is made again. */
    private static final int ENTRIES = 1000;

    /** Instructions in a region; more make HotSpot's optimisations give up. */
    private static final int MOST = 100;

    private record Mode(
            Operations operations, MeaningReader reader, InstructionSet<?> instructions, MethodHandles.Lookup home) {}

    private final Architecture<E> architecture;
    private final int patience;
    private final int entries;
    private final Map<Integer, Mode> modes = new HashMap<>();

    private RegionTranslator(Architecture<E> architecture, int patience, int entries) {
        this.architecture = architecture;
        this.patience = patience;
        this.entries = entries;
    }

    /** Lets a processor translate what turns out hot. */
    public static <E extends Env> void auto(Cpu<E> cpu) {
        after(cpu, PATIENCE, ENTRIES);
    }

    /** Lets a processor translate everything, before it is executed for the first time. */
    public static <E extends Env> void always(Cpu<E> cpu) {
        after(cpu, 0, ENTRIES);
    }

    /** Lets a processor translate after its own measure; see {@link Translator}. */
    public static <E extends Env> void after(Cpu<E> cpu, int patience, int entries) {
        cpu.translator(new RegionTranslator<>(cpu.architecture(), patience, entries));
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
        Mode mode = modes.computeIfAbsent(head.mode(), number -> mode(env, number));
        for (int most = MOST; ; most = most * 3 / 4) {
            List<Node> nodes =
                    new RegionFinder(env, architecture, blocks, mode.operations, most).find(head, pc);
            if (nodes.isEmpty()) {
                return null;
            }
            Region region = region(env, mode, nodes);
            if (region != null || nodes.size() == 1) {
                return region;
            }
        }
    }

    private Mode mode(E env, int number) {
        InstructionSet<E> instructions = architecture.instructions(number);
        Class<?> set = instructions.getClass();
        String home = set.getPackageName().replace('.', '/');
        String envClass = Type.getInternalName(env.getClass());
        ClassFiles classes = new ClassFiles(set.getClassLoader());
        Effects effects = new Effects(classes, envClass);
        MeaningReader reader = new MeaningReader(classes, effects, new EnvConstants(env), envClass);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(env.getClass(), MethodHandles.lookup());
            return new Mode(new Operations(reader, home, instructions), reader, instructions, lookup);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null if the code has become too long. */
    private Region region(E env, Mode mode, List<Node> nodes) {
        Memory memory = env.memory();
        String envClass = Type.getInternalName(env.getClass());
        RegionClass into = new RegionClass(MeaningReader.packageOf(envClass), mode.reader.classes());
        Places places = new Places();
        RegionWriter writer = new RegionWriter(
                into.name(),
                envClass,
                into.run(),
                architecture.registerBits() == 32,
                memory.hasDevices(),
                places,
                nodes);
        if (writer.write() > LONGEST_METHOD) {
            return null;
        }
        Region.Code code = into.define(mode.home, memory, mode.instructions, places);
        Node head = nodes.get(0);
        return new Region(code, head.block, head.pc, writer.longest(), List.copyOf(pages(nodes)));
    }

    private static Set<Region.Page> pages(List<Node> nodes) {
        Set<Region.Page> pages = new LinkedHashSet<>();
        for (Node node : nodes) {
            pages.add(new Region.Page(
                    node.pc & ~(long) Memory.PAGE_MASK, Memory.codePage(node.block.identity())));
        }
        return pages;
    }
}
