package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.List;
import mimus.error.UserError;

/** The header of a line program (DWARF 5, section 6.2.4; DWARF 2 to 4 alike but for the tables of files). */
final class LineHeader {
    private static final int DW_LNCT_PATH = 1;
    private static final int DW_LNCT_DIRECTORY_INDEX = 2;
    private static final int DW_FORM_BLOCK2 = 3;
    private static final int DW_FORM_BLOCK4 = 4;
    private static final int DW_FORM_DATA2 = 5;
    private static final int DW_FORM_DATA4 = 6;
    private static final int DW_FORM_DATA8 = 7;
    private static final int DW_FORM_STRING = 8;
    private static final int DW_FORM_BLOCK = 9;
    private static final int DW_FORM_DATA1 = 0xb;
    private static final int DW_FORM_STRP = 0xe;
    private static final int DW_FORM_UDATA = 0xf;
    private static final int DW_FORM_DATA16 = 0x1e;
    private static final int DW_FORM_LINE_STRP = 0x1f;

    final int version;
    final int addressSize;
    final int minimumLength;
    final boolean statementByDefault;
    final int lineBase;
    final int lineRange;
    final int opcodeBase;
    final int[] operands;
    final Data program;
    private final Sections sections;
    private final boolean wide;
    private final List<String> directories = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /** @param data at the start of a unit, which is passed over */
    LineHeader(Data data, Sections sections) {
        this.sections = sections;
        long length = data.unitLength();
        wide = data.isWide();
        Data unit = data.part(length);
        version = unit.u16();
        if (version < 2 || version > 5) {
            throw new UserError("the lines are in version " + version + " of DWARF, which is not known");
        }
        addressSize = version >= 5 ? unit.u8() : sections.file().bits() / 8;
        unit.skip(version >= 5 ? 1 : 0);
        long headerLength = wide ? unit.u64() : unit.u32();
        program = unit.at(unit.offset() + headerLength);
        minimumLength = unit.u8();
        unit.skip(version >= 4 ? 1 : 0);
        statementByDefault = unit.u8() != 0;
        lineBase = unit.s8();
        lineRange = Math.max(1, unit.u8());
        opcodeBase = unit.u8();
        operands = new int[opcodeBase];
        for (int i = 1; i < opcodeBase; i++) {
            operands[i] = unit.u8();
        }
        if (version >= 5) {
            table(unit, directories);
            table(unit, files);
        } else {
            oldTables(unit);
        }
    }

    /** The path of a file by its number in the program. */
    String file(long number) {
        long index = version >= 5 ? number : number - 1;
        return index >= 0 && index < files.size() ? files.get((int) index) : "?";
    }

    private void oldTables(Data unit) {
        directories.add("");
        for (String name = unit.text(); !name.isEmpty(); name = unit.text()) {
            directories.add(name);
        }
        for (String name = unit.text(); !name.isEmpty(); name = unit.text()) {
            files.add(path(name, unit.uleb()));
            unit.uleb();
            unit.uleb();
        }
    }

    private String path(String name, long directory) {
        String where = directory >= 0 && directory < directories.size() ? directories.get((int) directory) : "";
        return where.isEmpty() || name.startsWith("/") ? name : where + "/" + name;
    }

    /** A table of version 5: first which fields a row has and in which form, then the rows. */
    private void table(Data unit, List<String> rows) {
        int fields = unit.u8();
        long[][] formats = new long[fields][2];
        for (long[] format : formats) {
            format[0] = unit.uleb();
            format[1] = unit.uleb();
        }
        long count = unit.uleb();
        for (long i = 0; i < count; i++) {
            String name = "";
            long directory = 0;
            for (long[] format : formats) {
                if (format[0] == DW_LNCT_PATH) {
                    name = string(unit, (int) format[1]);
                } else if (format[0] == DW_LNCT_DIRECTORY_INDEX) {
                    directory = number(unit, (int) format[1]);
                } else {
                    number(unit, (int) format[1]);
                }
            }
            rows.add(rows == directories ? path(name, rows.isEmpty() ? -1 : 0) : path(name, directory));
        }
    }

    private String string(Data unit, int form) {
        return switch (form) {
            case DW_FORM_STRING -> unit.text();
            case DW_FORM_STRP -> text(".debug_str", unit.number(wide ? 8 : 4));
            case DW_FORM_LINE_STRP -> text(".debug_line_str", unit.number(wide ? 8 : 4));
            default -> throw new UserError("the names of source files are in form " + form + ", which is not known");
        };
    }

    private String text(String section, long offset) {
        return sections.named(section).map(data -> data.at(offset).text()).orElse("?");
    }

    private static long number(Data unit, int form) {
        switch (form) {
            case DW_FORM_UDATA -> {
                return unit.uleb();
            }
            case DW_FORM_DATA1, DW_FORM_DATA2, DW_FORM_DATA4, DW_FORM_DATA8 -> {
                return unit.number(
                        form == DW_FORM_DATA1 ? 1 : form == DW_FORM_DATA2 ? 2 : form == DW_FORM_DATA4 ? 4 : 8);
            }
            case DW_FORM_DATA16 -> unit.skip(16);
            case DW_FORM_BLOCK -> unit.skip(unit.uleb());
            case DW_FORM_BLOCK2 -> unit.skip(unit.u16());
            case DW_FORM_BLOCK4 -> unit.skip(unit.u32());
            case DW_FORM_STRING -> unit.text();
            default -> throw new UserError("the table of source files has form " + form + ", which is not known");
        }
        return 0;
    }
}
