package mimus.debugger.gdb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.Search;
import mimus.memory.Memory;

/** Memory, read and written as a debugger may: whatever its rights. */
final class MemoryPackets {
    private final GdbClient client;

    MemoryPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("m", rest -> Hex.of(read(rest)))
                .row("x", this::readBinary)
                .row("M", this::write)
                .row("X", this::writeBinary)
                .row("qSearch:memory:", this::search)
                .row("qCRC:", this::checksum);
    }

    private Memory memory() {
        return client.selected().process().memory();
    }

    /** What {@code address,length} means, as far as it is there. */
    private byte[] read(String range) {
        String[] parts = split(range);
        long address = Hex.number(parts[0]);
        int length = Math.min(Hex.length(parts[1]), AgreementPackets.PACKET_SIZE / 2 - 1);
        byte[] bytes = new byte[length];
        int there = memory().peek(address, bytes, 0, length);
        if (there == 0 && length > 0) {
            throw new Refusal(Refusal.NO_MEMORY, "nothing is mapped at 0x%x".formatted(address));
        }
        return Arrays.copyOf(bytes, there);
    }

    private static String[] split(String range) {
        String[] parts = range.split(",", 2);
        if (parts.length != 2) {
            throw new Refusal(Refusal.MALFORMED, "an address and a length are wanted");
        }
        return parts;
    }

    /** Two dialects: GDB wants a {@code b} before the bytes, LLDB an OK for nothing. */
    private String readBinary(String range) {
        byte[] bytes = read(range);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (client.agreement().has("binary-upload+")) {
            return "b" + text;
        }
        return bytes.length == 0 ? Packets.OK : text;
    }

    private String write(String rest) {
        int colon = colon(rest);
        return write(rest.substring(0, colon), Hex.bytes(rest.substring(colon + 1)));
    }

    private String writeBinary(String rest) {
        int colon = colon(rest);
        return write(rest.substring(0, colon), rest.substring(colon + 1).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int colon(String rest) {
        int colon = rest.indexOf(':');
        if (colon < 0) {
            throw new Refusal(Refusal.MALFORMED, "bytes are wanted");
        }
        return colon;
    }

    private String write(String range, byte[] bytes) {
        String[] parts = split(range);
        long address = Hex.number(parts[0]);
        if (Hex.length(parts[1]) != bytes.length) {
            throw new Refusal(Refusal.UNSUITABLE, "%d bytes were given".formatted(bytes.length));
        }
        byte[] there = new byte[bytes.length];
        int done = memory().peek(address, there, 0, there.length);
        if (done < bytes.length) {
            throw new Refusal(Refusal.NO_MEMORY, "nothing is mapped at 0x%x".formatted(address + done));
        }
        if (!Arrays.equals(there, bytes)) {
            GuestProcess process = client.selected().process();
            client.session().act(() -> process.memory().poke(address, bytes, 0, bytes.length));
            client.session().tell(client, "changed memory at 0x%x".formatted(address));
        }
        return Packets.OK;
    }

    /** {@code address;length;bytes}: where the bytes are first found. */
    private String search(String rest) {
        String[] parts = rest.split(";", 3);
        if (parts.length != 3 || parts[2].isEmpty()) {
            throw new Refusal(Refusal.MALFORMED, "an address, a length and bytes are wanted");
        }
        long start = Hex.number(parts[0]);
        byte[] wanted = parts[2].getBytes(StandardCharsets.ISO_8859_1);
        long found = new Search(memory(), wanted).find(start, Hex.number(parts[1]));
        return found < 0 ? "0" : "1,%x".formatted(start + found);
    }

    /** {@code address,length}: the CRC that GDB compares sections by. */
    private String checksum(String range) {
        String[] parts = split(range);
        long address = Hex.number(parts[0]);
        int length = Hex.length(parts[1]);
        byte[] bytes = new byte[Memory.PAGE_SIZE];
        int crc = -1;
        for (int done = 0; done < length; ) {
            int run = Math.min(bytes.length, length - done);
            if (memory().peek(address + done, bytes, 0, run) < run) {
                throw new Refusal(Refusal.NO_MEMORY, "nothing is mapped at 0x%x".formatted(address + done));
            }
            crc = crc(crc, bytes, run);
            done += run;
        }
        return "C%x".formatted(crc);
    }

    /** CRC-32 most significant bit first, polynomial 0x04c11db7, without a final complement; as GDB's manual says. */
    private static int crc(int start, byte[] bytes, int length) {
        int crc = start;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc < 0 ? 0x04c1_1db7 : 0);
            }
        }
        return crc;
    }
}
