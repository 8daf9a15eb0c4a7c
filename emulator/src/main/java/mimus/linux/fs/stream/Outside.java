package mimus.linux.fs.stream;

/** What is beyond the {@link Network} of a run. */
public interface Outside {
    /** Nothing. */
    Outside NOTHING = new Outside() {
        @Override
        public boolean allows(String address) {
            return false;
        }

        @Override
        public void connect(Socket socket, String address) {
            throw new IllegalStateException("nothing is outside");
        }

        @Override
        public Socket partner(Socket socket, String address) {
            throw new IllegalStateException("nothing is outside");
        }

        @Override
        public void serve(Socket listener) {}
    };

    /** Whether guests may reach an address, in the form of {@link IpAddress}. */
    boolean allows(String address);

    /** Begins to connect a socket for streams to an address that is allowed; {@link Socket#way} tells how it goes. */
    void connect(Socket socket, String address);

    /** A socket that stands for an address that is allowed: what a socket for datagrams sends to it goes there. */
    Socket partner(Socket socket, String address);

    /** Lets others reach a socket that listens, if its port is one for that. */
    void serve(Socket listener);
}
