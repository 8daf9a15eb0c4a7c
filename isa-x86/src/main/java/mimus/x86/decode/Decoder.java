package mimus.x86.decode;

import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.insn.opmap.OpSet;
import mimus.x86.state.Mode;

/** Takes one instruction apart: prefixes, opcode, ModRM, SIB, displacement, immediates. */
public final class Decoder {
    /** Bytes in the longest instruction (Intel SDM volume 2, 2.3.11). */
    public static final int LONGEST = 15;

    private final DecodeTable table;
    private final CodeBytes bytes;
    private final int mode;
    private final int codeSize;
    private int at;
    private int prefixes;
    private Vex vex;
    private int opcode;
    private int modrm;
    private OpSet.Entry entry;

    private Decoder(DecodeTable table, CodeBytes bytes, int mode) {
        this.table = table;
        this.bytes = bytes;
        this.mode = mode;
        this.codeSize = Mode.codeSize(mode);
    }

    /**
     * The instruction that begins with the first byte.
     *
     * @param mode see {@link Mode}
     * @return one without number if there is no such instruction
     */
    public static DecodedOp decode(DecodeTable table, CodeBytes bytes, int mode) {
        return new Decoder(table, bytes, mode).decode();
    }

    int next() {
        int value = bytes.at(at);
        at++;
        return value;
    }

    int peek() {
        return bytes.at(at);
    }

    private DecodedOp decode() {
        prefixes();
        find();
        if (entry == null) {
            return undefined();
        }
        Fields fields = new Fields(mode, prefixes);
        fields.opcode(opcode, entry.row(), vex, size());
        if (entry.row().hasModrm()) {
            next();
            ModRm operands = new ModRm(this, fields, entry.row(), modrm);
            operands.read();
            if (operands.refuses()) {
                return undefined();
            }
        }
        immediates(fields);
        fields.access(entry.row());
        fields.unit(entry.row());
        if (at > LONGEST || !lockable(fields) || entry.row().has("vsib") && !gathers(fields)) {
            return undefined();
        }
        boolean memory = fields.memory && modrm < 0xc0;
        return fields.decoded(entry.op(fields.size, memory), at);
    }

    /** Destination, index and mask of a gather are different registers, and addresses have more than 16 bits. */
    private static boolean gathers(Fields fields) {
        return fields.reg != fields.last
                && fields.reg != fields.third
                && fields.last != fields.third
                && fields.addressSize != 16;
    }

    private DecodedOp undefined() {
        return new Fields(mode, prefixes).decoded(-1, Math.max(1, Math.min(at, LONGEST)));
    }

    private void prefixes() {
        int more = Prefixes.add(prefixes, peek(), codeSize == 64);
        while (more >= 0 && at < LONGEST - 1) {
            at++;
            prefixes = more;
            more = Prefixes.add(prefixes, peek(), codeSize == 64);
        }
    }

    private void find() {
        int map = 0;
        opcode = next();
        if (Vex.begins(opcode, codeSize, codeSize == 64 ? 0xc0 : opcode == 0xc4 || opcode == 0xc5 ? peek() : 0)) {
            vex = Vex.read(this, opcode, prefixes, codeSize == 64);
            if (vex == null) {
                return;
            }
            prefixes |= vex.rex();
            map = vex.map();
            opcode = next();
        } else if (opcode == 0x0f) {
            map = 1;
            opcode = next();
            if (opcode == 0x38 || opcode == 0x3a) {
                map = opcode == 0x38 ? 2 : 3;
                opcode = next();
            }
        }
        choose(map);
    }

    private void choose(int map) {
        boolean exchange = map == 0 && opcode == 0x90 && (prefixes & Prefixes.REX_B) != 0; // xchg r8, rAX is no nop
        for (OpSet.Entry candidate : table.rows(vex != null, map, opcode)) {
            OpRow row = candidate.row();
            if ((!exchange || row.low()) && modeAllows(row) && prefixAllows(row) && wideAllows(row)) {
                if (row.hasModrm()) {
                    modrm = peek();
                    if (!modrmAllows(row)) {
                        continue;
                    }
                }
                entry = candidate;
                return;
            }
        }
    }

    private boolean modeAllows(OpRow row) {
        return !row.has(codeSize == 64 ? "i64" : "o64");
    }

    private boolean prefixAllows(OpRow row) {
        if (vex != null) {
            return row.prefix() == vex.prefix()
                    && (row.length() < 0 || row.length() == vex.length())
                    && (vex.third() == 0 || row.hasThird());
        }
        int choosing = prefixes & (Prefixes.OPERAND | Prefixes.REP | Prefixes.REPNE);
        return switch (row.prefix()) {
            case ANY -> true;
            case NFX -> (choosing & ~Prefixes.OPERAND) == 0;
            case NP -> choosing == 0;
            case P66 -> choosing == Prefixes.OPERAND;
            case F2 -> (choosing & Prefixes.REPNE) != 0;
            case F3 -> (choosing & Prefixes.REP) != 0;
        };
    }

    /** VEX.W is ignored in 32-bit code where it chooses the width of a general register. */
    private boolean wideAllows(OpRow row) {
        boolean general = codeSize != 64 && row.operands().stream().anyMatch(OpOperand::isGeneral);
        return row.w() < 0 || row.w() == (rexW() ? 1 : 0) || general && row.w() == 0;
    }

    private boolean rexW() {
        return (prefixes & Prefixes.REX_W) != 0;
    }

    private boolean modrmAllows(OpRow row) {
        boolean register = modrm >= 0xc0;
        return (row.modrm() < 0 || row.modrm() == modrm)
                && (row.digit() < 0 || row.digit() == (modrm >> 3 & 7))
                && (row.mod() != OpRow.Mod.MEMORY || !register)
                && (row.mod() != OpRow.Mod.REGISTER || register || row.has("mod"))
                && (!row.has("vsib") || (modrm & 7) == 4);
    }

    /** The width of the operation, in bits. */
    private int size() {
        OpRow row = entry.row();
        if (row.lengthChooses()) {
            return vex.length() == 1 ? 256 : 128;
        }
        if (row.sizes().size() == 1) {
            return row.sizes().get(0);
        }
        if (row.wChooses()) {
            return rexW() && codeSize == 64 ? 64 : 32;
        }
        boolean operand = (prefixes & Prefixes.OPERAND) != 0 && row.prefix() != OpRow.Prefix.P66;
        if (codeSize == 64) {
            if (rexW() || row.has("f64")) {
                return 64;
            }
            return operand ? 16 : row.has("d64") ? 64 : 32;
        }
        return operand == (codeSize == 16) ? 32 : 16;
    }

    private void immediates(Fields fields) {
        for (OpOperand operand : entry.row().operands()) {
            int bits = operand.bits(fields.size);
            switch (operand.kind()) {
                case IMMEDIATE -> {
                    boolean extend = operand.varies() || operand.text().equals("Ibs");
                    fields.immediate(number(bits) & (extend ? fields.mask() : fields.mask(bits)));
                }
                case RELATIVE -> {
                    fields.relative = true;
                    fields.offset = (int) number(bits);
                }
                case OFFSET -> fields.offset(number(fields.addressSize), bits);
                case FAR -> {
                    fields.immediate(number(fields.size) & fields.mask());
                    fields.immediate(number(16) & 0xffff);
                }
                case VECTOR_LAST -> {
                    int value = (int) number(8);
                    fields.last = value >> 4 & (codeSize == 64 ? 15 : 7);
                    fields.immediate(value & 15);
                }
                default -> {}
            }
        }
    }

    /** A number of up to 64 bits, sign-extended. */
    long number(int bits) {
        long value = 0;
        for (int shift = 0; shift < bits; shift += 8) {
            value |= (long) next() << shift;
        }
        return value << 64 - bits >> 64 - bits;
    }

    /** LOCK goes only with what reads and writes the same memory (Intel SDM volume 2, LOCK). */
    private boolean lockable(Fields fields) {
        return (prefixes & Prefixes.LOCK) == 0
                || fields.memory && Lockable.NAMES.contains(entry.row().mnemonic());
    }
}
