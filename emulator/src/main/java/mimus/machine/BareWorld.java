package mimus.machine;

import mimus.cpu.Cpu;
import mimus.cpu.Trap;

/** A processor and nothing else: whatever it cannot do by itself ends the run. */
public final class BareWorld implements World {
    private final Cpu<?> cpu;

    public BareWorld(Cpu<?> cpu) {
        this.cpu = cpu;
    }

    @Override
    public Cpu<?> turn() {
        return cpu;
    }

    @Override
    public Stop on(Cpu<?> on, Trap trap) {
        return new Stop.Unhandled(on.env().pc, trap);
    }
}
