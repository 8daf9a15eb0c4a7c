package mimus.firmware.device;

import java.util.Arrays;

/**
 * A flash bank of 32-bit words that knows the Common Flash Interface and Intel's extended commands (set 0x0001).
 *
 * <p>Programming and erasing take no time, so the status is always ready.
 */
public final class CfiFlash implements BoardDevice {
    /** The word for it; {@code content=bios} is what {@code --bios} gives. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "cfi-flash";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            byte[] content = new byte[(int) site.size()];
            Arrays.fill(content, (byte) 0xff);
            byte[] file = site.file("content", content.length);
            System.arraycopy(file, 0, content, 0, file.length);
            return new CfiFlash(
                    content,
                    (int) site.number("block", 256 * 1024),
                    site.memory().bigEndian());
        }

        @Override
        public void describe(TreeSite site) {
            site.node("flash").text("compatible", "cfi-flash").cells("bank-width", 4);
        }
    }

    private static final int READY = 0x80;
    private static final int ERASE_ERROR = 0x20;
    private static final int PROGRAM_ERROR = 0x10;
    private static final int BUFFER = 2048;

    private enum Mode {
        ARRAY,
        STATUS,
        IDENTIFIERS,
        QUERY,
        PROGRAM,
        ERASE,
        LOCK,
        COUNT,
        FILL,
        CONFIRM
    }

    private final byte[] content;
    private final int block;
    private final boolean bigEndian;
    private final byte[] query;
    private final byte[] buffer = new byte[BUFFER];
    private final boolean[] buffered = new boolean[BUFFER];
    private Mode mode = Mode.ARRAY;
    private int status = READY;
    private long bufferStart;
    private int words;

    /**
     * A bank.
     *
     * @param content its bytes, whose number is a power of two; the bank keeps and changes this array
     * @param block bytes that are erased at a time
     */
    public CfiFlash(byte[] content, int block, boolean bigEndian) {
        this.content = content;
        this.block = block;
        this.bigEndian = bigEndian;
        this.query = query(content.length, block);
    }

    /** The query structure, from JEDEC's publication 100 and Intel's extended table. */
    private static byte[] query(int size, int block) {
        int blocks = size / block - 1;
        int[][] fields = {
            {0x10, 'Q', 'R', 'Y', 1, 0, 0x31}, // command set 1, its table at 0x31
            {0x1b, 0x45, 0x55, 0, 0}, // supply in tenths of volts
            {0x1f, 7, 7, 10, 0, 4, 4, 4}, // usual and longest times, as powers of two
            {0x27, Integer.numberOfTrailingZeros(size), 2, 0, Integer.numberOfTrailingZeros(BUFFER), 0},
            {0x2c, 1, blocks & 0xff, blocks >> 8, block >> 8 & 0xff, block >> 16},
            {0x31, 'P', 'R', 'I', '1', '0'},
            {0x3f, 1},
        };
        byte[] table = new byte[0x52];
        for (int[] field : fields) {
            for (int i = 1; i < field.length; i++) {
                table[field[0] + i - 1] = (byte) field[i];
            }
        }
        return table;
    }

    /** Makes it as after power-on; what is stored stays. */
    @Override
    public void reset() {
        mode = Mode.ARRAY;
        status = READY;
    }

    private int at(long offset) {
        return (int) offset & content.length - 1;
    }

    private int index(long offset, int i, int size) {
        return at(offset + (bigEndian ? size - 1 - i : i));
    }

    @Override
    public long read(long offset, int size) {
        return switch (mode) {
            case ARRAY -> array(offset, size);
            case IDENTIFIERS -> 0; // no manufacturer, no device, no block is locked
            case QUERY -> {
                int place = (int) offset >>> 2 & 0x3f; // one byte of the table for each word
                yield place < query.length ? query[place] & 0xff : 0;
            }
            default -> size < 4 ? status & (1 << 8 * size) - 1 : status | status << 16;
        };
    }

    private long array(long offset, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (content[index(offset, i, size)] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int size, long value) {
        int command = (int) value & 0xff;
        switch (mode) {
            case PROGRAM -> {
                program(offset, size, value);
                mode = Mode.STATUS;
            }
            case ERASE -> confirmErase(offset, command);
            case LOCK -> mode = Mode.STATUS;
            case COUNT -> {
                words = (int) value & 0xffff;
                Arrays.fill(buffered, false);
                bufferStart = -1;
                mode = Mode.FILL;
            }
            case FILL -> fill(offset, size, value);
            case CONFIRM -> confirmBuffer(command);
            default -> command(command);
        }
    }

    private void command(int command) {
        switch (command) {
            case 0x10, 0x40 -> mode = Mode.PROGRAM;
            case 0x20 -> mode = Mode.ERASE;
            case 0x60 -> mode = Mode.LOCK;
            case 0x70 -> mode = Mode.STATUS;
            case 0x90 -> mode = Mode.IDENTIFIERS;
            case 0x98 -> mode = Mode.QUERY;
            case 0xe8 -> mode = Mode.COUNT;
            case 0x50 -> status = READY;
            default -> mode = Mode.ARRAY;
        }
    }

    /** Programming turns ones into zeros, never the other way. */
    private void program(long offset, int size, long value) {
        for (int i = 0; i < size; i++) {
            content[index(offset, i, size)] &= (byte) (value >>> 8 * i);
        }
    }

    private void confirmErase(long offset, int command) {
        if (command == 0xd0) {
            int start = at(offset) & -block;
            int end = Math.min(start + block, content.length); // the device may be smaller than a block
            Arrays.fill(content, start, end, (byte) 0xff);
        } else {
            status |= ERASE_ERROR | PROGRAM_ERROR;
        }
        mode = Mode.STATUS;
    }

    private void fill(long offset, int size, long value) {
        if (bufferStart < 0) {
            bufferStart = offset & -BUFFER; // the command itself may have gone anywhere in the block
        }
        for (int i = 0; i < size; i++) {
            int place = (int) (offset + (bigEndian ? size - 1 - i : i)) & BUFFER - 1;
            buffer[place] = (byte) (value >>> 8 * i);
            buffered[place] = true;
        }
        if (words-- == 0) {
            mode = Mode.CONFIRM;
        }
    }

    private void confirmBuffer(int command) {
        if (command == 0xd0) {
            for (int i = 0; i < BUFFER; i++) {
                if (buffered[i]) {
                    content[at(bufferStart + i)] &= buffer[i];
                }
            }
            mode = Mode.STATUS;
        } else {
            status |= PROGRAM_ERROR;
            mode = Mode.STATUS;
        }
    }
}
