package mimus.firmware.board;

import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.firmware.device.SerialPort;
import mimus.machine.Events;
import mimus.machine.Stop;
import mimus.machine.World;

/** One processor among devices, which takes its exceptions itself, and a person at the serial port. */
final class BoardWorld implements World {
    /** How often the person is listened to, in instructions. */
    private static final long SLICE = 50_000;

    /** The same, while more has been typed than the guest has read. */
    private static final long SHORT_SLICE = 1_000;

    private final Cpu<?> cpu;
    private final Events time;
    private final Console console;
    private final SerialPort port;
    private final Runnable reset;
    private final Semihosting semihosting;
    private boolean waiting;
    private boolean resetWanted;

    /**
     * A world.
     *
     * @param port where the person is
     * @param reset makes all devices as after power-on
     * @param semihosting answers what its programs ask a debugger for, or null
     */
    BoardWorld(Cpu<?> cpu, Events time, Console console, SerialPort port, Runnable reset, Semihosting semihosting) {
        this.cpu = cpu;
        this.time = time;
        this.console = console;
        this.port = port;
        this.reset = reset;
        this.semihosting = semihosting;
    }

    /** Lets the board start anew after the current instruction's block. */
    void wantReset() {
        resetWanted = true;
        cpu.env().attention = true;
    }

    @Override
    public Cpu<?> turn() {
        console.exchange(port, time.now());
        waiting = waiting && !cpu.exceptions().interruptPending();
        return waiting ? null : cpu;
    }

    @Override
    public long slice() {
        return Math.max(1, Math.min(console.nextTime() - time.now(), console.hasMore() ? SHORT_SLICE : SLICE));
    }

    @Override
    public Stop on(Cpu<?> on, Trap trap) {
        if (trap instanceof Trap.Undefined undefined && undefined.missing() != null) {
            return new Stop.Unhandled(on.env().pc, trap);
        }
        if (semihosting != null && semihosting.meant(trap)) {
            return semihosting.call();
        }
        waiting = trap instanceof Trap.Wait;
        long at = on.env().pc;
        on.exceptions().raise(trap);
        return lockUp(on, at);
    }

    /** Why nothing goes on, or null if something does. */
    private static Stop lockUp(Cpu<?> on, long at) {
        return on.exceptions().lockedUp()
                ? new Stop.Stuck("the processor is locked up at 0x%x: a fault in the handler of a fault"
                        .formatted(at & 0xffff_ffffL))
                : null;
    }

    @Override
    public Stop attend(Cpu<?> on) {
        if (resetWanted) {
            resetWanted = false;
            on.exceptions().reset();
            reset.run();
            return null;
        }
        long at = on.env().pc;
        on.exceptions().takeInterrupt();
        return lockUp(on, at);
    }

    @Override
    public Stop idle() {
        return console.nextTime() != Long.MAX_VALUE || console.await()
                ? null
                : new Stop.Stuck("the processor waits for an interrupt, and none can come");
    }
}
