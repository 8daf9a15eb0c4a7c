package mimus.firmware.device;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import mimus.cpu.Clock;
import mimus.memory.Device;

/** The MC146818 clock of a PC: an index port, a data port, 128 bytes, of which the first tell the time in UTC. */
public final class Mc146818 implements Device {
    private static final long NANOS = 1_000_000_000;

    /** How long before each second the registers must not be read. */
    private static final long UPDATE_NANOS = 244_000;

    private static final int SECONDS = 0;
    private static final int MINUTES = 2;
    private static final int HOURS = 4;
    private static final int DAY_OF_WEEK = 6;
    private static final int DAY = 7;
    private static final int MONTH = 8;
    private static final int YEAR = 9;
    private static final int A = 10;
    private static final int B = 11;
    private static final int C = 12;
    private static final int D = 13;
    private static final int CENTURY = 0x32;

    /** Bits of register A, B and C. */
    private static final int UPDATE_IN_PROGRESS = 0x80;

    private static final int SET = 0x80;
    private static final int BINARY = 4;
    private static final int HOURS_24 = 2;
    private static final int AFTERNOON = 0x80;
    private static final int UPDATE_ENDED = 0x10;
    private static final int PERIODIC = 0x40;
    private static final int REQUEST = 0x80;

    private final VirtualTime time;
    private final InterruptLine interrupt;
    private final int[] bytes = new int[128];
    private Clock.Planned planned = () -> {};
    private long offsetNanos;
    private int index;

    /** A clock that shows {@code start} at the beginning of virtual time. */
    public Mc146818(VirtualTime time, Instant start, InterruptLine interrupt) {
        this.time = time;
        this.interrupt = interrupt;
        this.offsetNanos = start.getEpochSecond() * NANOS + start.getNano();
        bytes[A] = 0x26;
        bytes[B] = HOURS_24;
        bytes[D] = 0x80;
    }

    /** Sets a byte of the memory, before software runs. */
    public void put(int register, int value) {
        bytes[register] = value & 0xff;
    }

    private long nanos() {
        return offsetNanos + time.ticks(NANOS);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(nanos(), NANOS), 0, ZoneOffset.UTC);
    }

    @Override
    public long read(long offset, int size) {
        if ((offset & 1) == 0) {
            return 0xff; // the index cannot be read back
        }
        if ((bytes[B] & SET) == 0) {
            show(now());
        }
        return switch (index) {
            case A -> bytes[A] | (updating() ? UPDATE_IN_PROGRESS : 0);
            case C -> served();
            default -> bytes[index];
        };
    }

    private boolean updating() {
        return (bytes[B] & SET) == 0 && Math.floorMod(nanos(), NANOS) >= NANOS - UPDATE_NANOS;
    }

    @Override
    public void write(long offset, int size, long value) {
        if ((offset & 1) == 0) {
            index = (int) value & 0x7f;
        } else {
            writeRegister(index, (int) value & 0xff);
        }
    }

    private void writeRegister(int register, int value) {
        switch (register) {
            case A -> bytes[A] = value & 0x7f;
            case B -> controlB(value);
            case C, D -> {
                // for reading
            }
            default -> {
                boolean running = (bytes[B] & SET) == 0;
                if (running) {
                    show(now());
                }
                bytes[register] = value;
                if (running && (register <= YEAR || register == CENTURY)) {
                    set();
                }
            }
        }
        plan();
    }

    private void controlB(int value) {
        boolean held = (bytes[B] & SET) != 0;
        if (!held) {
            show(now());
        }
        bytes[B] = value;
        if (held && (value & SET) == 0) {
            set();
        }
    }

    private int encode(int value) {
        return (bytes[B] & BINARY) != 0 ? value : value / 10 << 4 | value % 10;
    }

    private int decode(int register, int lowest, int highest) {
        int value = bytes[register];
        int number = (bytes[B] & BINARY) != 0 ? value : (value >> 4) * 10 + (value & 0xf);
        return Math.max(lowest, Math.min(highest, number));
    }

    private void show(LocalDateTime now) {
        bytes[SECONDS] = encode(now.getSecond());
        bytes[MINUTES] = encode(now.getMinute());
        if ((bytes[B] & HOURS_24) != 0) {
            bytes[HOURS] = encode(now.getHour());
        } else {
            bytes[HOURS] = encode((now.getHour() + 11) % 12 + 1) | (now.getHour() >= 12 ? AFTERNOON : 0);
        }
        bytes[DAY_OF_WEEK] = encode(now.getDayOfWeek().getValue() % 7 + 1);
        bytes[DAY] = encode(now.getDayOfMonth());
        bytes[MONTH] = encode(now.getMonthValue());
        bytes[YEAR] = encode(now.getYear() % 100);
        bytes[CENTURY] = encode(now.getYear() / 100 % 100);
    }

    /** Goes on from the time that the registers show; what is no date is moved to the nearest that is one. */
    private void set() {
        int hour;
        if ((bytes[B] & HOURS_24) != 0) {
            hour = decode(HOURS, 0, 23);
        } else {
            boolean afternoon = (bytes[HOURS] & AFTERNOON) != 0;
            bytes[HOURS] &= ~AFTERNOON;
            hour = decode(HOURS, 1, 12) % 12 + (afternoon ? 12 : 0);
        }
        int year = decode(CENTURY, 19, 99) * 100 + decode(YEAR, 0, 99);
        int month = decode(MONTH, 1, 12);
        int lastDay = LocalDateTime.of(year, month, 1, 0, 0).toLocalDate().lengthOfMonth();
        LocalDateTime shown = LocalDateTime.of(
                year, month, decode(DAY, 1, lastDay), hour, decode(MINUTES, 0, 59), decode(SECONDS, 0, 59));
        offsetNanos = shown.toEpochSecond(ZoneOffset.UTC) * NANOS - time.ticks(NANOS);
    }

    /** Reading register C takes the interrupt back. */
    private int served() {
        int flags = bytes[C];
        bytes[C] = 0;
        interrupt.level(false);
        return flags;
    }

    /** Plans the next interrupt, periodic or at the next second. */
    private void plan() {
        planned.cancel();
        planned = () -> {};
        int rate = bytes[A] & 0xf;
        if ((bytes[B] & PERIODIC) != 0 && rate != 0) {
            long frequency = 32768 >> (rate < 3 ? rate + 6 : rate - 1);
            planned = time.at(time.ticks(frequency) + 1, frequency, () -> report(PERIODIC));
        } else if ((bytes[B] & UPDATE_ENDED) != 0 && (bytes[B] & SET) == 0) {
            long left = NANOS - Math.floorMod(nanos(), NANOS);
            planned = time.at(time.ticks(NANOS) + left, NANOS, () -> report(UPDATE_ENDED));
        }
    }

    private void report(int flag) {
        bytes[C] |= REQUEST | flag;
        interrupt.level(true);
        plan();
    }
}
