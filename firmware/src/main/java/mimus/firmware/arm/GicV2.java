package mimus.firmware.arm;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptController;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.TreeSite;
import mimus.firmware.tree.TreeNode;

/**
 * Arm's generic interrupt controller, version 2, for one processor and without security extensions (Arm IHI 0048B): the
 * distributor, and 64 KiB above it the interface to the processor.
 */
final class GicV2 implements BoardDevice, InterruptController {
    /** The word for it; its interrupts are the IRQ and the FIQ of the processor. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "gicv2";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new GicV2(site.interrupt(0), site.interrupt(1));
        }

        @Override
        public void describe(TreeSite site) {
            TreeNode node = site.node("intc", 0, INTERFACE);
            long base = site.base();
            node.text("compatible", "arm,cortex-a15-gic")
                    .wide("reg", base, INTERFACE, base + INTERFACE, INTERFACE)
                    .cells("#interrupt-cells", 3)
                    .flag("interrupt-controller");
            site.root().cells("interrupt-parent", site.handle(node));
        }
    }

    private static final int INTERFACE = 0x10000;

    /** The first interrupt that is not the processor's own. */
    private static final int SHARED = 32;

    private static final int SOFTWARE = 16;
    private static final int SPURIOUS = 1023;
    private static final int OTHER_GROUP = 1022;
    private static final int IDLE = 256;
    private static final int EOI_MODE = 1 << 9;
    private static final int FIQ_ENABLE = 1 << 3;
    private static final int ACK_CONTROL = 1 << 2;

    private final GicDistributor distributor = new GicDistributor();
    private final InterruptLine irq;
    private final InterruptLine fiq;
    private final int[] stack = new int[IDLE];
    private int depth;
    private int control;
    private int priorityMask;
    private int binaryPoint;
    private int otherBinaryPoint;

    GicV2(InterruptLine irq, InterruptLine fiq) {
        this.irq = irq;
        this.fiq = fiq;
    }

    @Override
    public void reset() {
        distributor.reset();
        depth = 0;
        control = 0;
        priorityMask = 0;
        binaryPoint = 0;
        otherBinaryPoint = 1;
        update();
    }

    @Override
    public InterruptLine input(int number) {
        if (number < SOFTWARE || number >= GicDistributor.COUNT) {
            throw new IllegalArgumentException("a GIC has inputs 16 to " + (GicDistributor.COUNT - 1));
        }
        return high -> {
            distributor.line(number, high);
            update();
        };
    }

    @Override
    public int[] cells(int number) {
        int level = 4; // asks while it is high
        return number < SHARED
                ? new int[] {1, number - SOFTWARE, level | 1 << 8}
                : new int[] {0, number - SHARED, level};
    }

    /** The priority of what is being handled; {@link #IDLE} if nothing is. */
    private int running() {
        return depth == 0 ? IDLE : distributor.priority(stack[depth - 1]);
    }

    /** The interrupt that is to be signalled, or {@link #SPURIOUS}. */
    private int pending() {
        int best = distributor.best();
        if (best == SPURIOUS || distributor.priority(best) >= priorityMask) {
            return SPURIOUS;
        }
        boolean second = distributor.second(best);
        boolean enabled = (control & (second ? 2 : 1)) != 0;
        int point = second && (control & 1 << 4) == 0 ? otherBinaryPoint - 1 : binaryPoint;
        int group = -2 << point; // the bits of a priority that count for preemption
        boolean preempts = depth == 0 || (distributor.priority(best) & group) < (running() & group);
        return enabled && preempts ? best : SPURIOUS;
    }

    private void update() {
        int best = pending();
        boolean fast = best != SPURIOUS && !distributor.second(best) && (control & FIQ_ENABLE) != 0;
        irq.level(best != SPURIOUS && !fast);
        fiq.level(fast);
    }

    @Override
    public long read(long offset, int size) {
        long value =
                offset < INTERFACE ? distributor.read((int) offset, size) : interfaceRead((int) offset - INTERFACE);
        update();
        return value & 0xffff_ffffL;
    }

    private int interfaceRead(int offset) {
        return switch (offset) {
            case 0 -> control;
            case 4 -> priorityMask;
            case 8 -> binaryPoint;
            case 0xc -> acknowledge(false);
            case 0x14 -> depth == 0 ? 0xff : running();
            case 0x18 -> highest(false);
            case 0x1c -> otherBinaryPoint;
            case 0x20 -> acknowledge(true);
            case 0x28 -> highest(true);
            case 0xfc -> 0x0202_043b; // version 2, Arm
            default -> 0;
        };
    }

    /** What IAR, or AIAR for the second group, says of an interrupt. */
    private int shown(int interrupt, boolean second) {
        if (interrupt == SPURIOUS || second && !distributor.second(interrupt)) {
            return SPURIOUS;
        }
        boolean hidden = !second && distributor.second(interrupt) && (control & ACK_CONTROL) == 0;
        return hidden ? OTHER_GROUP : interrupt;
    }

    private int highest(boolean second) {
        return shown(distributor.best(), second);
    }

    private int acknowledge(boolean second) {
        int interrupt = shown(pending(), second);
        if (interrupt < OTHER_GROUP && depth < stack.length) {
            stack[depth++] = interrupt;
            distributor.activate(interrupt);
        }
        return interrupt;
    }

    @Override
    public void write(long offset, int size, long value) {
        if (offset < INTERFACE) {
            distributor.write((int) offset, size, (int) value);
        } else {
            interfaceWrite((int) offset - INTERFACE, (int) value);
        }
        update();
    }

    private void interfaceWrite(int offset, int value) {
        switch (offset) {
            case 0 -> control = value & 0x3ff;
            case 4 -> priorityMask = value & 0xff;
            case 8 -> binaryPoint = value & 7;
            case 0x10, 0x24 -> end(value & 0x3ff);
            case 0x1c -> otherBinaryPoint = Math.max(1, value & 7);
            case 0x1000 -> distributor.deactivate(value & 0x3ff);
            default -> {
                // the others are read-only
            }
        }
    }

    /** The handling of an interrupt is over; with EOImode only its priority falls. */
    private void end(int interrupt) {
        for (int i = depth - 1; i >= 0; i--) {
            if (stack[i] == interrupt) {
                System.arraycopy(stack, i + 1, stack, i, depth - i - 1);
                depth--;
                if ((control & EOI_MODE) == 0) {
                    distributor.deactivate(interrupt);
                }
                return;
            }
        }
    }
}
