package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.List;

/** Runs a line program (DWARF 5, section 6.2.5): its rows are the table. */
final class LineProgram {
    private static final int DW_LNS_COPY = 1;
    private static final int DW_LNS_ADVANCE_PC = 2;
    private static final int DW_LNS_ADVANCE_LINE = 3;
    private static final int DW_LNS_SET_FILE = 4;
    private static final int DW_LNS_NEGATE_STMT = 6;
    private static final int DW_LNS_CONST_ADD_PC = 8;
    private static final int DW_LNS_FIXED_ADVANCE_PC = 9;
    private static final int DW_LNE_END_SEQUENCE = 1;
    private static final int DW_LNE_SET_ADDRESS = 2;
    private static final int LAST_SPECIAL = 255;

    private final LineHeader header;
    private final List<LineRow> rows = new ArrayList<>();
    private long address;
    private long file;
    private long line;
    private boolean statement;

    LineProgram(LineHeader header) {
        this.header = header;
    }

    List<LineRow> run() {
        Data program = header.program;
        reset();
        while (program.hasMore()) {
            int opcode = program.u8();
            if (opcode >= header.opcodeBase) {
                special(opcode);
            } else if (opcode == 0) {
                Data operation = program.part(program.uleb());
                if (operation.hasMore()) {
                    extended(operation);
                }
            } else {
                standard(opcode, program);
            }
        }
        return rows;
    }

    private void reset() {
        address = 0;
        file = 1;
        line = 1;
        statement = header.statementByDefault;
    }

    private void emit() {
        rows.add(new LineRow(address, new SourceLine(header.file(file), (int) line), statement));
    }

    private void special(int opcode) {
        int adjusted = opcode - header.opcodeBase;
        address += (long) adjusted / header.lineRange * header.minimumLength;
        line += header.lineBase + adjusted % header.lineRange;
        emit();
    }

    private void standard(int opcode, Data program) {
        switch (opcode) {
            case DW_LNS_COPY -> emit();
            case DW_LNS_ADVANCE_PC -> address += program.uleb() * header.minimumLength;
            case DW_LNS_ADVANCE_LINE -> line += program.sleb();
            case DW_LNS_SET_FILE -> file = program.uleb();
            case DW_LNS_NEGATE_STMT -> statement = !statement;
            case DW_LNS_CONST_ADD_PC ->
                address += (long) (LAST_SPECIAL - header.opcodeBase) / header.lineRange * header.minimumLength;
            case DW_LNS_FIXED_ADVANCE_PC -> address += program.u16();
            default -> {
                for (int i = 0; i < header.operands[opcode]; i++) {
                    program.uleb();
                }
            }
        }
    }

    private void extended(Data operation) {
        switch (operation.u8()) {
            case DW_LNE_END_SEQUENCE -> {
                rows.add(new LineRow(address, null, false));
                reset();
            }
            case DW_LNE_SET_ADDRESS -> address = operation.number(header.addressSize);
            default -> {
                // names of files and discriminators, which say nothing of lines
            }
        }
    }
}
