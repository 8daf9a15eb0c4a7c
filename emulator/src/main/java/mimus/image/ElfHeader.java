package mimus.image;

import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The first structure of an ELF file (gABI chapter 4, {@code Elf32_Ehdr} and {@code Elf64_Ehdr}).
 *
 * @param bits 32 or 64, from {@code EI_CLASS}
 * @param order from {@code EI_DATA}
 * @param osabi {@code EI_OSABI}: 0 System V, 3 GNU/Linux, …
 * @param abiVersion {@code EI_ABIVERSION}
 * @param machine by {@code e_machine}
 * @param entry address of the first instruction, 0 if there is none
 * @param flags {@code e_flags}, meaning what the machine says
 * @param programHeaderOffset of the table in the file, unsigned
 * @param programHeaderSize of one row, in bytes
 * @param programHeaders number of rows; 0xffff ({@code PN_XNUM}) if the first section header has the number
 * @param sectionOffset of the table in the file, unsigned; 0 if there is none
 * @param sectionSize of one row, in bytes
 * @param sections number of rows; 0 if the first row has the number
 * @param sectionNames index of the section that holds the section names, 0 if none; 0xffff if the first row has it
 */
public record ElfHeader(
        int bits,
        ByteOrder order,
        int osabi,
        int abiVersion,
        ElfType type,
        Machine machine,
        long entry,
        int flags,
        long programHeaderOffset,
        int programHeaderSize,
        int programHeaders,
        long sectionOffset,
        int sectionSize,
        int sections,
        int sectionNames) {

    private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};
    private static final int IDENT = 16;

    /** Whether the bytes begin as an ELF file does. */
    static boolean begins(Bytes bytes) {
        return bytes.size() >= MAGIC.length && Arrays.equals(bytes.read(0, MAGIC.length), MAGIC);
    }

    /** Reads the header; a {@code UserError} says what is wrong with it. */
    static ElfHeader read(Bytes bytes) {
        if (!begins(bytes)) {
            throw bytes.error("not an ELF file");
        }
        if (!bytes.holds(0, IDENT)) {
            throw bytes.error("truncated ELF file: its identification has 16 bytes but the file has %d", bytes.size());
        }
        byte[] ident = bytes.read(0, IDENT);
        ElfBytes elf = new ElfBytes(bytes, bits(bytes, ident[4]), order(bytes, ident[5]));
        Fields f = elf.read("the ELF header", 0, elf.wide() ? 64 : 52).skipTo(IDENT);
        ElfType type = ElfType.of(f.u16());
        Machine machine = Machine.of(f.u16());
        f.i32(); // e_version, which no loader looks at
        long entry = f.word();
        long phoff = f.word();
        long shoff = f.word();
        int flags = f.i32();
        f.u16(); // e_ehsize, the same
        return new ElfHeader(
                elf.bits(),
                elf.order(),
                ident[7] & 0xff,
                ident[8] & 0xff,
                type,
                machine,
                entry,
                flags,
                phoff,
                f.u16(),
                f.u16(),
                shoff,
                f.u16(),
                f.u16(),
                f.u16());
    }

    private static int bits(Bytes bytes, byte elfClass) {
        return switch (elfClass) {
            case 1 -> 32;
            case 2 -> 64;
            default ->
                throw bytes.error(
                        "malformed ELF file: its class (byte 4) is %d, neither 1 (32-bit) nor 2 (64-bit)",
                        elfClass & 0xff);
        };
    }

    private static ByteOrder order(Bytes bytes, byte data) {
        return switch (data) {
            case 1 -> ByteOrder.LITTLE_ENDIAN;
            case 2 -> ByteOrder.BIG_ENDIAN;
            default ->
                throw bytes.error(
                        "malformed ELF file: its byte order (byte 5) is %d, neither 1 (little) nor 2 (big)",
                        data & 0xff);
        };
    }
}
