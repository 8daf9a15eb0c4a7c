package mimus.x86.encode;

import mimus.insn.opmap.OpRow;
import mimus.insn.opmap.OpSet;
import mimus.x86.decode.Mnemonics;

/**
 * What a mnemonic may mean: a row of the opcode map at one width.
 *
 * @param size width of the operation in bits
 * @param addressBits width of addresses that the mnemonic tells
 * @param immediate that the mnemonic stands for, or -1
 */
record Candidate(OpSet.Entry entry, int size, int addressBits, int immediate) {
    OpRow row() {
        return entry.row();
    }

    /** What its operands should be, as the manual writes them. */
    String syntax() {
        StringBuilder text = new StringBuilder(row().mnemonic());
        String separator = " ";
        for (var operand : Mnemonics.operands(row())) {
            text.append(separator).append(operand.text());
            separator = ", ";
        }
        return text.toString();
    }
}
