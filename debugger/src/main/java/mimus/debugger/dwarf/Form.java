package mimus.debugger.dwarf;

import mimus.error.UserError;

/** Reads values of attributes (DWARF 5, section 7.5.6). */
final class Form {
    /** An address that is given as such. */
    record Address(long value) {}

    /** An address by its number in a table. */
    record AddressIndex(long number) {}

    private final Unit unit;
    private final Data data;

    Form(Unit unit, Data data) {
        this.unit = unit;
        this.data = data;
    }

    /**
     * The value: a {@code Long}, a {@code String}, a {@link Data} for blocks, an {@link Address}, a {@link Unit.Reference}
     * or a {@link Unit.ListPlace}; null for what nobody asks for.
     */
    Object value(int form, long implicit) {
        return switch (form) {
            case 0x01 -> new Address(data.number(unit.addressSize));
            case 0x03 -> block(data.u16());
            case 0x04 -> block(data.u32());
            case 0x09, 0x18 -> block(data.uleb());
            case 0x0a -> block(data.u8());
            case 0x08 -> data.text();
            case 0x05 -> (long) data.u16();
            case 0x06 -> data.u32();
            case 0x07 -> data.u64();
            case 0x0b -> (long) data.u8();
            case 0x0c -> (long) data.u8();
            case 0x0d -> data.sleb();
            case 0x0f -> data.uleb();
            case 0x19 -> 1L;
            case 0x21 -> implicit;
            case 0x1e -> skipped(16);
            default -> reference(form);
        };
    }

    private Data block(long length) {
        return data.part(length);
    }

    private Object skipped(long count) {
        data.skip(count);
        return null;
    }

    private long offset() {
        return unit.wide ? data.u64() : data.u32();
    }

    private Object reference(int form) {
        return switch (form) {
            case 0x0e -> unit.info().section(".debug_str").at(offset()).text();
            case 0x1f -> unit.info().section(".debug_line_str").at(offset()).text();
            case 0x10 -> new Unit.Reference(unit.version == 2 ? data.number(unit.addressSize) : offset());
            case 0x11 -> new Unit.Reference(unit.start() + data.u8());
            case 0x12 -> new Unit.Reference(unit.start() + data.u16());
            case 0x13 -> new Unit.Reference(unit.start() + data.u32());
            case 0x14 -> new Unit.Reference(unit.start() + data.u64());
            case 0x15 -> new Unit.Reference(unit.start() + data.uleb());
            case 0x17 -> new Unit.ListPlace(offset(), false);
            case 0x22, 0x23 -> new Unit.ListPlace(data.uleb(), true);
            case 0x20 -> skipped(8);
            case 0x1a -> unit.text(data.uleb());
            case 0x25 -> unit.text(data.u8());
            case 0x26 -> unit.text(data.u16());
            case 0x28 -> unit.text(data.u32());
            case 0x1b -> new AddressIndex(data.uleb());
            case 0x29 -> new AddressIndex(data.u8());
            case 0x2a -> new AddressIndex(data.u16());
            case 0x2c -> new AddressIndex(data.u32());
            case 0x1c, 0x1d, 0x1f20, 0x1f21 -> skipped(unit.wide ? 8 : 4);
            default -> throw new UserError("debugging information has form 0x%x, which is not known".formatted(form));
        };
    }
}
