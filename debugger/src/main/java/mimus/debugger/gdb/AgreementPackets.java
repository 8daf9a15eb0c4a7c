package mimus.debugger.gdb;

/** What both sides can do, and want. */
final class AgreementPackets {
    /** The longest packet that is taken, in bytes. */
    static final int PACKET_SIZE = 0x20000;

    private final GdbClient client;

    AgreementPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("qSupported", this::supported)
                .row("QStartNoAckMode", this::stopAcknowledging)
                .row("QEnableErrorStrings", this::errorSentences)
                .row("QThreadSuffixSupported", this::threadSuffix)
                .row("QListThreadsInStopReply", this::threadsInStops)
                .row("vMustReplyEmpty", () -> Packets.UNKNOWN)
                .row("qSymbol::", () -> Packets.OK)
                .row("qTStatus", () -> Packets.UNKNOWN)
                .row("!", () -> Packets.OK);
    }

    private String supported(String list) {
        client.agreement().features(list.startsWith(":") ? list.substring(1) : list);
        StringBuilder ours = new StringBuilder("PacketSize=%x".formatted(PACKET_SIZE));
        ours.append(";QStartNoAckMode+;swbreak+;hwbreak+;vContSupported+;qXfer:features:read+;qXfer:threads:read+")
                .append(
                        ";QThreadSuffixSupported+;QListThreadsInStopReply+;binary-upload+;ReverseStep+;ReverseContinue+;ConditionalBreakpoints+");
        if (client.agreement().has("multiprocess+")) {
            client.threads().multiprocess();
            ours.append(";multiprocess+");
        }
        if (client.session().guest().isLinux()) {
            ours.append(";qXfer:auxv:read+;qXfer:exec-file:read+;qXfer:libraries-svr4:read+;QPassSignals+")
                    .append(";QCatchSyscalls+;qXfer:siginfo:read+");
            ours.append(client.agreement().followed().isEmpty() ? "" : ";fork-events+;vfork-events+;exec-events+");
        }
        return ours.toString();
    }

    private String stopAcknowledging() {
        client.agreement().endAcknowledgements();
        return Packets.OK;
    }

    private String errorSentences() {
        client.agreement().wantErrorSentences();
        return Packets.OK;
    }

    private String threadSuffix() {
        client.agreement().wantThreadSuffix();
        return Packets.OK;
    }

    private String threadsInStops() {
        client.agreement().wantThreadsInStops();
        return Packets.OK;
    }
}
