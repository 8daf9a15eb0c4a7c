package mimus.x86.encode;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;
import mimus.x86.decode.Mnemonics;
import mimus.x86.decode.OperandText;
import mimus.x86.encode.Operand.Far;
import mimus.x86.encode.Operand.File;
import mimus.x86.encode.Operand.InMemory;
import mimus.x86.encode.Operand.InRegister;
import mimus.x86.encode.Operand.Number;
import mimus.x86.state.X86Env;

/** The operands of a line in the places that a row has for them. */
final class OperandMatch {
    private final OpRow row;
    private final int size;

    int reg;
    int rm;
    int third;
    boolean needsRex;
    boolean refusesRex;

    /** Whether a register has 64 bits where the row says 32 and leaves the others 0. */
    boolean widened;

    /** The operand that ModRM tells, if it is in memory. */
    InMemory memory;

    /** An offset in the instruction. */
    InMemory offset;

    /** Bits of an address that a string instruction or XLAT finds in a register; 0 if there is none. */
    int implicitBits;

    /** Named for an operand that no ModRM tells, or -1. */
    int implicitSegment = -1;

    /** Bits of memory that an operand of unsaid size would be; 0 if there is none. */
    int guessedBits;

    /** Where a branch leads; null if it is none. */
    Number target;

    int targetBits;

    /** Whether it leads to an offset in another segment. */
    boolean far;

    final ByteArrayOutputStream immediates = new ByteArrayOutputStream();

    /** @throws IllegalArgumentException with a sentence if they do not fit */
    OperandMatch(Candidate candidate, List<Operand> given) {
        this.row = candidate.row();
        this.size = candidate.size();
        List<OpOperand> wanted = new ArrayList<>(Mnemonics.operands(row));
        if (candidate.immediate() >= 0) {
            wanted.remove(wanted.size() - 1);
        }
        Misfit.unless(wanted.size() == given.size());
        for (int i = 0; i < wanted.size(); i++) {
            operand(wanted.get(i), given.get(i));
        }
        if (candidate.immediate() >= 0) {
            immediates.write(candidate.immediate());
        }
    }

    private void operand(OpOperand wanted, Operand given) {
        switch (wanted.kind()) {
            case REG, CONTROL, DEBUG, SEGMENT, VECTOR, MMX -> reg = register(wanted, given);
            case RM, LOW, VECTOR_RM, MMX_RM, STACK_RM -> rm = register(wanted, given);
            case THIRD, VECTOR_THIRD -> third = register(wanted, given);
            case VECTOR_LAST -> immediates.write(register(wanted, given) << 4);
            case FIXED, FIXED_SEGMENT -> Misfit.unless(register(wanted, given) == wanted.number());
            case IMPLIED -> Misfit.unless(register(wanted, given) == 0);
            case ONE -> Misfit.unless(given instanceof Number one && one.value() == 1);
            case IMMEDIATE -> immediate(wanted, given);
            case RELATIVE -> relative(wanted, given);
            case FAR -> far(given);
            case OFFSET -> offset(wanted, given);
            case SOURCE -> implicit(wanted, given, X86Env.RSI);
            case DESTINATION -> implicit(wanted, given, X86Env.RDI);
            case TABLE -> implicit(wanted, given, X86Env.RBX);
            default -> either(wanted, given);
        }
    }

    private void either(OpOperand wanted, Operand given) {
        if (given instanceof InMemory place && !wanted.isRm()) {
            Misfit.unless(row.has("vsib") == (place.vectorBits() != 0));
            sized(place, OperandText.memoryBits(row, wanted, size));
            memory = place;
        } else {
            Misfit.unless(!wanted.isMemory());
            rm = register(wanted, given);
        }
    }

    private void sized(InMemory place, int bits) {
        Misfit.unless(place.bits() == 0 || bits == 0 || place.bits() == bits);
        guessedBits = place.bits() == 0 ? bits : 0;
    }

    private int register(OpOperand wanted, Operand given) {
        Misfit.unless(given instanceof InRegister);
        InRegister register = (InRegister) given;
        Misfit.unless(register.file() == file(wanted));
        int bits = wanted.bits(size);
        if (register.file() == File.GENERAL) {
            general(wanted, register, bits);
            if (register.high()) {
                refusesRex = true;
                return wanted.kind() == Kind.FIXED ? -1 : register.number() + 4;
            }
        } else if (register.file() == File.VECTOR) {
            vector(wanted, register, bits);
        }
        return register.number();
    }

    private void general(OpOperand wanted, InRegister register, int bits) {
        needsRex |= register.needsRex();
        if (wanted.text().equals("Ew") && row.operands().get(0).kind() == Kind.SEGMENT) {
            Misfit.unless(register.bits() >= bits);
        } else if (wanted.text().equals("Ew") && row.mnemonic().matches("lar|lsl")) {
            Misfit.unless(register.bits() == size);
        } else if (wanted.text().equals("Gd") && register.bits() == 64 && OperandText.widens(row)) {
            widened = true;
        } else {
            Misfit.unless(register.bits() == bits);
        }
    }

    private void vector(OpOperand wanted, InRegister register, int bits) {
        boolean counts = wanted.kind() == Kind.VECTOR || wanted.kind() == Kind.VECTOR_THIRD;
        int named = counts ? OperandText.vectorBits(row, bits) : bits;
        Misfit.unless(register.bits() == (named == 256 ? 256 : 128));
    }

    private static File file(OpOperand wanted) {
        return switch (wanted.kind()) {
            case SEGMENT, FIXED_SEGMENT -> File.SEGMENT;
            case CONTROL -> File.CONTROL;
            case DEBUG -> File.DEBUG;
            case VECTOR, VECTOR_EITHER, VECTOR_RM, VECTOR_THIRD, VECTOR_LAST -> File.VECTOR;
            case MMX, MMX_EITHER, MMX_RM -> File.MMX;
            case STACK_RM -> File.STACK;
            case IMPLIED -> wanted.text().equals("ST0") ? File.STACK : File.VECTOR;
            default -> File.GENERAL;
        };
    }

    private void immediate(OpOperand wanted, Operand given) {
        Misfit.unless(given instanceof Number);
        long value = ((Number) given).value();
        int bits = wanted.bits(size);
        boolean extends64 = wanted.varies() || wanted.text().equals("Ibs");
        long kept = value << 64 - bits >> 64 - bits;
        if (extends64) {
            Misfit.unless((value ^ kept) << 64 - size == 0);
        } else {
            Misfit.unless(kept == value || value >>> bits == 0);
        }
        little(value, bits);
    }

    void little(long value, int bits) {
        for (int shift = 0; shift < bits; shift += 8) {
            immediates.write((int) (value >>> shift));
        }
    }

    private void relative(OpOperand wanted, Operand given) {
        Misfit.unless(given instanceof Number);
        target = (Number) given;
        targetBits = wanted.bits(size);
    }

    private void far(Operand given) {
        Misfit.unless(given instanceof Far);
        Far place = (Far) given;
        Misfit.unless(size == 64 || place.offset() >>> size == 0);
        little(place.offset(), size);
        little(place.selector(), 16);
        far = true;
    }

    private void offset(OpOperand wanted, Operand given) {
        Misfit.unless(given instanceof InMemory place && place.isOffset());
        offset = (InMemory) given;
        sized(offset, wanted.bits(size));
    }

    /** An operand that a register points to; only its size, its segment and the width of the address can be chosen. */
    private void implicit(OpOperand wanted, Operand given, int pointer) {
        Misfit.unless(given instanceof InMemory place
                && place.base() == pointer
                && place.index() == InMemory.NONE
                && place.displacement() == 0);
        InMemory place = (InMemory) given;
        sized(place, wanted.bits(size));
        implicitBits = place.addressBits();
        if (wanted.kind() == Kind.DESTINATION) {
            Misfit.unless(place.segment() <= 0);
        } else {
            implicitSegment = place.segment();
        }
    }
}
