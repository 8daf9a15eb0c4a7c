package mimus.x86.state;

/** The descriptor tables in memory: GDT and LDT (Intel SDM volume 3, section 3.5). */
public final class DescriptorTables implements DescriptorSource {
    private static final int TABLE = 4;

    private final X86Env env;

    DescriptorTables(X86Env env) {
        this.env = env;
    }

    /** The linear address of a descriptor, or -1 if less than {@code bytes} of it are in its table. */
    private long place(int selector, int bytes) {
        boolean local = (selector & TABLE) != 0;
        SystemState state = env.state;
        long base = local ? state.ldtr.base : state.gdtr.base;
        long limit = local ? state.ldtr.selector < 4 ? -1 : state.ldtr.limit : state.gdtr.limit;
        int offset = selector & 0xfff8;
        return offset + bytes - 1 > limit ? -1 : base + offset;
    }

    @Override
    public long raw(int selector) {
        long place = place(selector, 8);
        return place == -1 ? NONE : env.state.events.load(place, 8);
    }

    @Override
    public long second(int selector) {
        long place = place(selector, 16);
        return place == -1 ? NONE : env.state.events.load(place + 8, 8);
    }

    @Override
    public void update(int selector, long raw) {
        env.state.events.store(place(selector, 8) + 5, 1, raw >>> 40);
    }
}
