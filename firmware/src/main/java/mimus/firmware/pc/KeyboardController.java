package mimus.firmware.pc;

import java.util.ArrayDeque;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;
import mimus.memory.Device;

/**
 * The 8042 of a PC with a keyboard that nobody touches: data at port 0x60, commands at 0x64 (IBM PS/2 technical reference,
 * "Keyboard and Auxiliary Device Controller"). There is no mouse.
 *
 * <p>Interrupts: that of the keyboard, that of the mouse, and the line A20.
 */
final class KeyboardController implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "i8042";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            KeyboardController controller = new KeyboardController(site);
            site.ports().attach(COMMAND, 1, controller.commands);
            return controller;
        }
    }

    private static final int COMMAND = 0x64;

    /** Status. */
    private static final int FULL = 1;

    private static final int SYSTEM = 4;
    private static final int COMMANDED = 8;
    private static final int UNLOCKED = 0x10;
    private static final int FROM_MOUSE = 0x20;

    /** The command byte. */
    private static final int INTERRUPTS = 1;

    private static final int MOUSE_INTERRUPTS = 2;
    private static final int KEYBOARD_OFF = 0x10;
    private static final int MOUSE_OFF = 0x20;

    /** The output port. */
    private static final int NO_RESET = 1;

    private static final int A20 = 2;

    private static final int ACKNOWLEDGED = 0xfa;
    private static final int TESTED = 0xaa;

    private final DeviceSite site;
    private final InterruptLine keyboard;
    private final InterruptLine mouse;
    private final InterruptLine a20;
    private final ArrayDeque<Integer> output = new ArrayDeque<>();
    private int mode;
    private int status;
    private int port;

    /** The command whose parameter comes next: the controller's own, or the keyboard's; 0 if none does. */
    private int pending;

    private int keyboardPending;

    private KeyboardController(DeviceSite site) {
        this.site = site;
        keyboard = site.interrupt(0);
        mouse = site.interrupt(1);
        a20 = site.interrupt(2);
        clear();
    }

    @Override
    public void reset() {
        clear();
        update();
    }

    private void clear() {
        output.clear();
        mode = INTERRUPTS | MOUSE_INTERRUPTS;
        status = COMMANDED | UNLOCKED;
        port = NO_RESET | A20;
        pending = 0;
        keyboardPending = 0;
    }

    /** Bits above 8 say that a byte comes from the mouse. */
    private void answer(int... bytes) {
        for (int value : bytes) {
            output.add(value);
        }
        update();
    }

    private boolean fromMouse() {
        return !output.isEmpty() && output.peek() >= 0x100;
    }

    private void update() {
        boolean full = !output.isEmpty();
        keyboard.level(full && !fromMouse() && (mode & INTERRUPTS) != 0);
        mouse.level(full && fromMouse() && (mode & MOUSE_INTERRUPTS) != 0);
    }

    @Override
    public long read(long offset, int size) {
        if (output.isEmpty()) {
            return 0;
        }
        int value = output.remove() & 0xff;
        keyboard.level(false);
        mouse.level(false);
        update();
        return value;
    }

    @Override
    public void write(long offset, int size, long written) {
        int value = (int) written & 0xff;
        status &= ~COMMANDED;
        int command = pending;
        pending = 0;
        switch (command) {
            case 0 -> toKeyboard(value);
            case 0x60 -> {
                mode = value;
                status = status & ~SYSTEM | value & SYSTEM;
                update();
            }
            case 0xd1 -> outputPort(value);
            case 0xd2 -> answer(value);
            case 0xd3 -> answer(value | 0x100);
            default -> {
                // nobody hears what is for the mouse
            }
        }
    }

    private void outputPort(int value) {
        port = value;
        a20.level((value & A20) != 0);
        if ((value & NO_RESET) == 0) {
            site.wantReset();
        }
    }

    private void toKeyboard(int value) {
        mode &= ~KEYBOARD_OFF;
        if (keyboardPending != 0) {
            keyboardPending = 0;
            answer(ACKNOWLEDGED);
            return;
        }
        switch (value) {
            case 0xff -> answer(ACKNOWLEDGED, TESTED);
            case 0xf2 -> answer(ACKNOWLEDGED, 0xab, 0x83);
            case 0xee -> answer(0xee);
            case 0xed, 0xf0, 0xf3 -> {
                keyboardPending = value;
                answer(ACKNOWLEDGED);
            }
            default -> answer(ACKNOWLEDGED);
        }
    }

    private final Device commands = new Device() {
        @Override
        public long read(long offset, int size) {
            return status | (output.isEmpty() ? 0 : FULL) | (fromMouse() ? FROM_MOUSE : 0);
        }

        @Override
        public void write(long offset, int size, long value) {
            status |= COMMANDED;
            command((int) value & 0xff);
        }
    };

    private void command(int value) {
        pending = 0;
        switch (value) {
            case 0x20 -> answer(mode);
            case 0x60, 0xd1, 0xd2, 0xd3, 0xd4 -> pending = value;
            case 0xa7 -> mode |= MOUSE_OFF;
            case 0xa8 -> mode &= ~MOUSE_OFF;
            case 0xa9, 0xab -> answer(0);
            case 0xaa -> {
                status |= SYSTEM;
                answer(0x55);
            }
            case 0xad -> mode |= KEYBOARD_OFF;
            case 0xae -> mode &= ~KEYBOARD_OFF;
            case 0xc0 -> answer(0x80);
            case 0xd0 -> answer(port);
            case 0xdd -> outputPort(port & ~A20);
            case 0xdf -> outputPort(port | A20);
            default -> {
                if (value >= 0xf0 && (value & NO_RESET) == 0) {
                    site.wantReset();
                }
            }
        }
    }
}
