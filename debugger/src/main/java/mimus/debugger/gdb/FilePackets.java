package mimus.debugger.gdb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import mimus.debugger.guest.GuestFiles;

/** The guest's files, {@code /proc} among them, for reading: {@code vFile}. */
final class FilePackets {
    /** Numbers of errors as the protocol has them. */
    private static final int ENOENT = 2;

    private static final int EBADF = 9;
    private static final int EROFS = 30;

    private static final int ACCESS_MODE = 3;
    private static final int BLOCK = 512;
    private static final int STAT_SIZE = 64;

    private final GdbClient client;
    private final Map<Integer, GuestFiles.Open> open = new TreeMap<>();
    private int last;

    FilePackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("vFile:setfs:", () -> "F0")
                .row("vFile:open:", this::open)
                .row("vFile:pread:", this::read)
                .row("vFile:fstat:", this::status)
                .row("vFile:close:", this::close)
                .row("vFile:size:", this::size)
                .row("vFile:readlink:", () -> error(ENOENT))
                .row("vFile:unlink:", () -> error(EROFS))
                .row("vFile:pwrite:", () -> error(EROFS));
    }

    private static String error(int number) {
        return "F-1,%x".formatted(number);
    }

    private String open(String rest) {
        String[] parts = rest.split(",");
        if (parts.length < 2) {
            throw new Refusal(Refusal.MALFORMED, "a path and flags are wanted");
        }
        if ((Hex.length(parts[1]) & ACCESS_MODE) != 0) {
            return error(EROFS);
        }
        GuestFiles.Open file = files().open(Hex.text(parts[0]));
        if (file == null) {
            return error(ENOENT);
        }
        open.put(++last, file);
        return "F%x".formatted(last);
    }

    private GuestFiles files() {
        return client.selected().process().files();
    }

    private String read(String rest) {
        String[] parts = rest.split(",");
        if (parts.length < 3) {
            throw new Refusal(Refusal.MALFORMED, "a file, a length and an offset are wanted");
        }
        GuestFiles.Open file = open.get(Hex.length(parts[0]));
        if (file == null) {
            return error(EBADF);
        }
        int length = Math.min(Hex.length(parts[1]), AgreementPackets.PACKET_SIZE / 2 - 16);
        byte[] bytes = new byte[length];
        int count = file.read(Hex.number(parts[2]), bytes, 0, length);
        return "F%x;%s".formatted(count, new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
    }

    private String size(String rest) {
        GuestFiles.Open file = files().open(Hex.text(rest));
        if (file == null) {
            return error(ENOENT);
        }
        try (file) {
            return "F%x".formatted(file.size());
        }
    }

    /** The protocol's own {@code struct stat}, big endian; only mode and size are told. */
    private String status(String rest) {
        GuestFiles.Open file = open.get(Hex.length(rest));
        if (file == null) {
            return error(EBADF);
        }
        ByteBuffer status = ByteBuffer.allocate(STAT_SIZE);
        status.putInt(8, file.mode());
        status.putInt(12, 1);
        status.putLong(28, file.size());
        status.putLong(36, BLOCK);
        status.putLong(44, (file.size() + BLOCK - 1) / BLOCK);
        return "F%x;%s".formatted(STAT_SIZE, new String(status.array(), StandardCharsets.ISO_8859_1));
    }

    private String close(String rest) {
        GuestFiles.Open file = open.remove(Hex.length(rest));
        if (file == null) {
            return error(EBADF);
        }
        file.close();
        return "F0";
    }
}
