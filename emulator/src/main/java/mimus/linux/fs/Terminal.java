package mimus.linux.fs;

/** What guests have set on the terminal of the run. */
public final class Terminal {
    private byte[] settings;
    private byte[] windowSize;
    private int foregroundGroup;

    /** The {@code termios} as a guest stored it, or null. */
    public byte[] settings() {
        return settings == null ? null : settings.clone();
    }

    public void settings(byte[] termios) {
        settings = termios.clone();
    }

    /** The {@code winsize} as a guest stored it, or null. */
    public byte[] windowSize() {
        return windowSize == null ? null : windowSize.clone();
    }

    public void windowSize(byte[] winsize) {
        windowSize = winsize.clone();
    }

    /** The process group that the terminal belongs to, or 0 if none has asked for it. */
    public int foregroundGroup() {
        return foregroundGroup;
    }

    public void foregroundGroup(int group) {
        foregroundGroup = group;
    }
}
