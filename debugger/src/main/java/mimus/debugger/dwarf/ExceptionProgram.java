package mimus.debugger.dwarf;

import java.util.Map;
import java.util.TreeMap;
import mimus.error.UserError;

/** Takes the frame of a function off the stack ("Exception Handling ABI for the Arm Architecture", section 7.3). */
final class ExceptionProgram {
    private static final int SP = 13;
    private static final int LR = 14;
    private static final int PC = 15;
    private static final int WORD = 4;

    private final byte[] code;
    private final Map<Integer, Long> registers;
    private final Unwinder.Memory memory;
    private int at;
    private long sp;

    ExceptionProgram(byte[] code, Map<Integer, Long> registers, Unwinder.Memory memory) {
        this.code = code;
        this.registers = new TreeMap<>(registers);
        this.memory = memory;
        this.sp = register(SP);
    }

    private long register(int number) {
        Long value = registers.get(number);
        if (value == null) {
            throw new UserError("register " + number + " of a frame is not known");
        }
        return value;
    }

    Unwinder.Caller caller() {
        boolean hasPc = false;
        while (at < code.length) {
            int op = next();
            if (op == 0xb0) {
                break;
            }
            hasPc |= step(op);
        }
        long pc = hasPc ? register(PC) : register(LR);
        registers.put(SP, sp);
        registers.put(PC, pc);
        return new Unwinder.Caller(pc, sp, registers, false);
    }

    private int next() {
        if (at == code.length) {
            throw new UserError("the exception table is damaged");
        }
        return code[at++] & 0xff;
    }

    /** Whether it has taken the program counter. */
    private boolean step(int op) {
        if (op < 0x80) {
            long distance = ((op & 0x3f) << 2) + 4;
            sp += op < 0x40 ? distance : -distance;
            return false;
        }
        if (op < 0x90) {
            return popMasked((op & 15) << 8 | next());
        }
        if (op < 0xa0) {
            sp = register(op & 15);
            return false;
        }
        if (op < 0xb0) {
            pop(4, 5 + (op & 7));
            if ((op & 8) != 0) {
                pop(LR, LR + 1);
            }
            return false;
        }
        rare(op);
        return false;
    }

    private boolean popMasked(int mask) {
        if (mask == 0) {
            throw new UserError("the function lets no exception out");
        }
        long from = sp;
        for (int number = 4; number <= PC; number++) {
            if ((mask >> number - 4 & 1) != 0) {
                pop(number, number + 1);
            }
        }
        boolean hasSp = (mask >> SP - 4 & 1) != 0;
        sp = hasSp ? register(SP) : sp;
        return from != sp && (mask >> PC - 4 & 1) != 0;
    }

    private void pop(int first, int end) {
        for (int number = first; number < end; number++) {
            registers.put(number, memory.load(sp & 0xffff_ffffL, WORD));
            sp += WORD;
        }
    }

    private void rare(int op) {
        if (op == 0xb1) {
            int mask = next();
            for (int number = 0; number < 4; number++) {
                if ((mask >> number & 1) != 0) {
                    pop(number, number + 1);
                }
            }
        } else if (op == 0xb2) {
            sp += 0x204 + (uleb() << 2);
        } else if (op == 0xb3) {
            sp += 8L * ((next() & 15) + 1) + WORD; // as FSTMFDX saved them
        } else if (op >= 0xb8 && op < 0xc0) {
            sp += 8L * ((op & 7) + 1) + WORD;
        } else if (op == 0xc8 || op == 0xc9) {
            sp += 8L * ((next() & 15) + 1); // as VPUSH saved them
        } else if (op >= 0xd0 && op < 0xd8) {
            sp += 8L * ((op & 7) + 1);
        } else {
            throw new UserError("the exception table has an instruction 0x%02x that is not known".formatted(op));
        }
    }

    private long uleb() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int octet = next();
            value |= (long) (octet & 0x7f) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
    }
}
