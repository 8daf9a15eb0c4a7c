package mimus.x86.encode;

import java.io.ByteArrayOutputStream;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;
import mimus.x86.decode.Prefixes;
import mimus.x86.encode.Operand.InMemory;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** The bytes of one instruction: prefixes in the order of binutils, opcode, operands. */
final class InstructionBytes {
    private static final int[] SEGMENT_PREFIXES = {0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65};

    private final Candidate candidate;
    private final OpRow row;
    private final AssemblyLine line;
    private final int codeSize;
    private final OperandMatch match;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] modrm = {};
    private int rex;
    private int addressBits;
    private boolean operandPrefix;

    /** @throws IllegalArgumentException with a sentence if the line's operands do not fit */
    InstructionBytes(Candidate candidate, AssemblyLine line, int codeSize) {
        this.candidate = candidate;
        this.row = candidate.row();
        this.line = line;
        this.codeSize = codeSize;
        this.match = new OperandMatch(candidate, line.operands());
        this.addressBits = candidate.addressBits();
    }

    /** Bits of memory that an operand of unsaid size would be; 0 if there is none. */
    int guessedBits() {
        return match.guessedBits;
    }

    /** Whether an operand that may be either is memory. */
    boolean memory() {
        return match.memory != null;
    }

    /** Those of an instruction at {@code pc}. */
    byte[] write(long pc) {
        size();
        modrm();
        registers();
        prefixes();
        out.write(row.opcode() | (row.low() ? match.rm & 7 : 0));
        out.writeBytes(modrm);
        if (match.offset != null) {
            Misfit.unless(addressBits == 64 || match.offset.displacement() >>> addressBits == 0);
            little(match.offset.displacement(), addressBits);
        }
        out.writeBytes(match.immediates.toByteArray());
        if (match.target != null) {
            branch(pc);
        }
        return out.toByteArray();
    }

    private void little(long value, int bits) {
        for (int shift = 0; shift < bits; shift += 8) {
            out.write((int) (value >>> shift));
        }
    }

    private void branch(long pc) {
        long offset = match.target.value() - (pc + out.size() + match.targetBits / 8);
        offset = codeSize == 64 ? offset : match.targetBits == 16 ? (short) offset : (int) offset;
        int unused = 64 - match.targetBits;
        if (offset << unused >> unused != offset) {
            throw new IllegalArgumentException("0x%x is too far away".formatted(match.target.value()));
        }
        little(offset, match.targetBits);
    }

    /** Finds out what the prefixes must say of the width of the operation. */
    private void size() {
        int size = candidate.size();
        boolean wide = row.w() == 1 || match.widened;
        if (row.wChooses()) {
            wide = size == 64;
        } else if (!row.lengthChooses() && row.sizes().size() > 1) {
            if (codeSize != 64) {
                Misfit.unless(size != 64);
                operandPrefix = size != codeSize;
            } else {
                boolean usual64 = row.has("f64") || row.has("d64");
                boolean unsaid = match.guessedBits != 0 && usual64;
                Misfit.unless(size == 64 || !row.has("f64") && !unsaid && (size == 16 || !usual64));
                operandPrefix = size == 16;
                wide |= size == 64 && !usual64;
            }
            boolean tells =
                    !match.far && (match.target == null || row.mnemonic().matches("call|jmp"));
            Misfit.unless(!operandPrefix || row.prefix() != OpRow.Prefix.NP && tells);
        }
        Misfit.unless(!wide || codeSize == 64 || row.vex());
        rex |= wide ? 8 : 0;
    }

    private void modrm() {
        if (row.modrm() >= 0) {
            modrm = new byte[] {(byte) row.modrm()};
            return;
        }
        if (!row.hasModrm()) {
            return;
        }
        int reg = row.digit() >= 0 ? row.digit() : match.reg & 7;
        if (match.memory == null) {
            modrm = new byte[] {(byte) (0xc0 | reg << 3 | match.rm & 7)};
            return;
        }
        MemoryBytes bytes = new MemoryBytes(codeSize, line);
        modrm = bytes.bytes(match.memory, reg);
        addressBits = bytes.addressBits(match.memory);
        rex |= bytes.baseBit() | bytes.indexBit() << 1;
    }

    private void registers() {
        rex |= match.reg >= 8 && row.digit() < 0 ? 4 : 0;
        rex |= match.rm >= 8 && match.memory == null ? 1 : 0;
        boolean wide = rex != 0 || match.needsRex || match.third >= 8;
        Misfit.unless(!wide || codeSize == 64 || row.vex() && (rex & 7) == 0 && match.third < 8);
        Misfit.unless(!match.refusesRex || rex == 0 && !match.needsRex);
        if (match.implicitBits != 0) {
            addressBits = match.implicitBits;
        }
    }

    private void prefixes() {
        int segment = segment();
        if (segment >= 0) {
            out.write(SEGMENT_PREFIXES[segment]);
        }
        if (addressBits != codeSize) {
            out.write(0x67);
        }
        if (row.vex()) {
            vex();
            return;
        }
        if (operandPrefix || row.prefix() == OpRow.Prefix.P66) {
            out.write(0x66);
        }
        repeat();
        if ((line.prefixes() & Prefixes.LOCK) != 0) {
            out.write(0xf0);
        }
        if (rex != 0 || match.needsRex || line.wants("{rex}")) {
            out.write(0x40 | rex);
        }
        if (row.map() > 0) {
            out.write(0x0f);
        }
        if (row.map() > 1) {
            out.write(row.map() == 2 ? 0x38 : 0x3a);
        }
    }

    private void repeat() {
        boolean string = row.operands().stream()
                .anyMatch(operand -> operand.kind() == Kind.SOURCE || operand.kind() == Kind.DESTINATION);
        boolean rep = (line.prefixes() & Prefixes.REP) != 0;
        boolean repne = (line.prefixes() & Prefixes.REPNE) != 0;
        if (string && row.prefix() != OpRow.Prefix.ANY) {
            Misfit.unless(row.prefix() == OpRow.Prefix.F3 ? rep : repne);
        }
        if (rep || row.prefix() == OpRow.Prefix.F3) {
            out.write(0xf3);
        } else if (repne || row.prefix() == OpRow.Prefix.F2) {
            out.write(0xf2);
        }
    }

    /** The segment that a prefix must name, or -1. */
    private int segment() {
        int named = Prefixes.segment(line.prefixes());
        InMemory place = match.memory != null ? match.memory : match.offset;
        if (place == null) {
            return match.implicitSegment >= 0 && match.implicitSegment != Segments.DS ? match.implicitSegment : named;
        }
        boolean stack = place.base() == X86Env.RSP || place.base() == X86Env.RBP;
        boolean usual = place.segment() == (stack ? Segments.SS : Segments.DS);
        return place.segment() < 0 || usual ? named : place.segment();
    }

    private void vex() {
        int length = (row.lengthChooses() ? candidate.size() == 256 : row.length() == 1) ? 4 : 0;
        int prefix = switch (row.prefix()) {
            case P66 -> 1;
            case F3 -> 2;
            case F2 -> 3;
            default -> 0;
        };
        int last = (~match.third & 15) << 3 | length | prefix;
        boolean shortForm = row.map() == 1 && (rex & 11) == 0 && row.w() != 1 && !line.wants("{vex3}");
        if (shortForm) {
            out.write(0xc5);
            out.write(((rex & 4) == 0 ? 0x80 : 0) | last);
        } else {
            out.write(0xc4);
            out.write((~rex & 7) << 5 | row.map());
            out.write((rex & 8) << 4 | last);
        }
    }
}
