package mimus.translate;

import mimus.cpu.Cpu;
import mimus.cpu.Env;

/** What of a program is translated; all of them do the same, at different speeds. */
public enum Translation {
    /** What turns out hot. */
    AUTO(10_000, 2000, 20_000),
    /** Everything, before it is executed for the first time. */
    ALWAYS(0, 1000, 0),
    /** Nothing. */
    OFF(0, 0, 0);

    private final int patience;
    private final int entries;
    private final long pace;

    Translation(int patience, int entries, long pace) {
        this.pace = pace;
        this.patience = patience;
        this.entries = entries;
    }

    /** Makes a processor, with all that share its memory, work like this from now on. */
    public <E extends Env> void apply(Cpu<E> cpu) {
        cpu.translator(this == OFF ? null : new RegionTranslator<>(cpu.architecture(), patience, entries, pace));
    }
}
