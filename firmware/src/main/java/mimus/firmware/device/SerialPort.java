package mimus.firmware.device;

/** The guest's end of a serial line. */
public interface SerialPort {
    /** Of a board that has none. */
    SerialPort NONE = new SerialPort() {
        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public void receive(int value) {
            throw new IllegalStateException("there is no serial port");
        }
    };

    /** Whether software has taken all that came: who waits for this loses least when it starts anew. */
    boolean ready();

    /** Takes a byte from the line; one that there is no room for is lost. */
    void receive(int value);
}
