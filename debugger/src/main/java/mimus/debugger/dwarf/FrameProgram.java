package mimus.debugger.dwarf;

import java.util.ArrayDeque;
import java.util.Deque;
import mimus.error.UserError;

/** Runs the instructions of a {@link FrameEntry} up to an address (DWARF 5, section 6.4.2). */
final class FrameProgram {
    private static final int ADVANCE = 1;
    private static final int OFFSET = 2;
    private static final int RESTORE = 3;

    private final FrameEntry entry;
    private final Deque<FrameRow> remembered = new ArrayDeque<>();
    private FrameRow row = new FrameRow();
    private FrameRow first;
    private long location;

    FrameProgram(FrameEntry entry) {
        this.entry = entry;
    }

    /** The row for an address before any load bias. */
    FrameRow at(long address) {
        location = entry.start();
        run(entry.initial().at(entry.initial().offset()), -1);
        first = row.copy();
        run(entry.own().at(entry.own().offset()), address);
        return row;
    }

    /** @param address where to end; -1 (unsigned, the last one) for nowhere */
    private void run(Data program, long address) {
        while (program.hasMore()) {
            int opcode = program.u8();
            int operand = opcode & 0x3f;
            switch (opcode >> 6) {
                case ADVANCE -> location += operand * entry.codeFactor();
                case OFFSET -> row.rules.put(operand, Rule.of(Rule.Kind.OFFSET, program.uleb() * entry.dataFactor()));
                case RESTORE -> restore(operand);
                default -> extended(operand, program);
            }
            if (Long.compareUnsigned(location, address) > 0) {
                return;
            }
        }
    }

    private void restore(int register) {
        Rule rule = first == null ? null : first.rules.get(register);
        if (rule == null) {
            row.rules.remove(register);
        } else {
            row.rules.put(register, rule);
        }
    }

    private void set(Data program, Rule.Kind kind, long number) {
        row.rules.put((int) program.uleb(), Rule.of(kind, number));
    }

    private void extended(int opcode, Data program) {
        switch (opcode) {
            case 0x00, 0x2d -> {
                // DW_CFA_nop, DW_CFA_GNU_window_save
            }
            case 0x01 -> location = program.number(entry.addressSize());
            case 0x02 -> location += program.u8() * entry.codeFactor();
            case 0x03 -> location += program.u16() * entry.codeFactor();
            case 0x04 -> location += program.u32() * entry.codeFactor();
            case 0x1d -> location += program.u64() * entry.codeFactor();
            case 0x05 -> offset(program, Rule.Kind.OFFSET, false);
            case 0x06 -> restore((int) program.uleb());
            case 0x07 -> set(program, Rule.Kind.UNDEFINED, 0);
            case 0x08 -> set(program, Rule.Kind.SAME, 0);
            case 0x09 -> {
                int register = (int) program.uleb();
                row.rules.put(register, Rule.of(Rule.Kind.REGISTER, program.uleb()));
            }
            case 0x0a -> remembered.push(row.copy());
            case 0x0b -> recall();
            case 0x0c -> frame((int) program.uleb(), program.uleb());
            case 0x0d -> frame((int) program.uleb(), row.frameOffset);
            case 0x0e -> frame(row.frameRegister, program.uleb());
            case 0x0f -> row.frameExpression = program.part(program.uleb());
            case 0x10 -> expression(program, Rule.Kind.EXPRESSION);
            case 0x11 -> offset(program, Rule.Kind.OFFSET, true);
            case 0x12 -> frame((int) program.uleb(), program.sleb() * entry.dataFactor());
            case 0x13 -> frame(row.frameRegister, program.sleb() * entry.dataFactor());
            case 0x14 -> offset(program, Rule.Kind.VALUE_OFFSET, false);
            case 0x15 -> offset(program, Rule.Kind.VALUE_OFFSET, true);
            case 0x16 -> expression(program, Rule.Kind.VALUE_EXPRESSION);
            case 0x2e -> program.uleb(); // DW_CFA_GNU_args_size
            default -> throw new UserError("an instruction about frames is not known: 0x%x".formatted(opcode));
        }
    }

    private void frame(int register, long offset) {
        row.frameRegister = register;
        row.frameOffset = offset;
        row.frameExpression = null;
    }

    private void recall() {
        if (!remembered.isEmpty()) {
            row = remembered.pop();
        }
    }

    private void offset(Data program, Rule.Kind kind, boolean signed) {
        int register = (int) program.uleb();
        long factored = signed ? program.sleb() : program.uleb();
        row.rules.put(register, Rule.of(kind, factored * entry.dataFactor()));
    }

    private void expression(Data program, Rule.Kind kind) {
        int register = (int) program.uleb();
        row.rules.put(register, Rule.of(kind, program.part(program.uleb())));
    }
}
