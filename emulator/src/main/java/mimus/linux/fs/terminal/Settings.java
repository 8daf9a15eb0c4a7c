package mimus.linux.fs.terminal;

import java.util.Map;
import mimus.abi.Constants;
import mimus.abi.Structure;

/** How a terminal treats what passes through it ({@code termios}), in the generic numbers. */
public final class Settings {
    static final int ICRNL = 0x100;
    static final int INLCR = 0x40;
    static final int IGNCR = 0x80;
    static final int OPOST = 1;
    static final int ONLCR = 4;
    static final int ISIG = 1;
    static final int ICANON = 2;
    static final int ECHO = 8;
    static final int ECHOE = 0x10;
    static final int ECHOK = 0x20;
    static final int ECHONL = 0x40;
    static final int NOFLSH = 0x80;
    static final int TOSTOP = 0x100;
    static final int ECHOCTL = 0x200;
    static final int VINTR = 0;
    static final int VQUIT = 1;
    static final int VERASE = 2;
    static final int VKILL = 3;
    static final int VEOF = 4;
    static final int VTIME = 5;
    static final int VMIN = 6;
    static final int VSUSP = 10;
    static final int VEOL = 11;
    static final int VWERASE = 14;
    private static final int CHARACTERS = 19;

    private int input = 0x4500;
    private int output = OPOST | ONLCR;
    private long control = 0xbf;
    private int local = 0x8a3b;
    private final byte[] characters = new byte[CHARACTERS];

    /** Lines with echo, as after {@code stty sane}. */
    Settings() {
        byte[] usual = {3, 0x1c, 0x7f, 0x15, 4, 0, 1, 0, 0x11, 0x13, 0x1a, 0, 0x12, 0x0f, 0x17, 0x16, 0};
        System.arraycopy(usual, 0, characters, 0, usual.length);
    }

    boolean input(int bit) {
        return (input & bit) != 0;
    }

    boolean output(int bit) {
        return (output & bit) != 0;
    }

    boolean local(int bit) {
        return (local & bit) != 0;
    }

    int character(int index) {
        return characters[index] & 0xff;
    }

    /** Whether a byte is the special character of an index; 0 stands for none. */
    boolean is(int b, int index) {
        return b != 0 && character(index) == b;
    }

    /** Fills the guest's structure. */
    public void tell(Structure termios, Constants constants) {
        termios.set("c_iflag", constants.sets("IFLAG").toGuest(input));
        termios.set("c_oflag", constants.sets("OFLAG").toGuest(output));
        termios.set("c_cflag", control);
        termios.set("c_lflag", constants.sets("LFLAG").toGuest(local));
        Map<String, Long> generic = Constants.GENERIC.group("CC");
        constants.group("CC").forEach((name, index) -> {
            if (generic.containsKey(name)) {
                termios.set("c_cc", (int) (long) index, characters[(int) (long) generic.get(name)]);
            }
        });
    }

    /** Takes over the guest's structure. */
    public void take(Structure termios, Constants constants) {
        input = (int) constants.sets("IFLAG").toGeneric(termios.get("c_iflag"));
        output = (int) constants.sets("OFLAG").toGeneric(termios.get("c_oflag"));
        control = termios.get("c_cflag");
        local = (int) constants.sets("LFLAG").toGeneric(termios.get("c_lflag"));
        Map<String, Long> generic = Constants.GENERIC.group("CC");
        constants.group("CC").forEach((name, index) -> {
            if (generic.containsKey(name)) {
                characters[(int) (long) generic.get(name)] = (byte) termios.get("c_cc", (int) (long) index);
            }
        });
    }
}
