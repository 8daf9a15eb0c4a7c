package mimus.x86.decode;

import java.util.List;
import java.util.stream.Collectors;
import mimus.insn.Disassembler;
import mimus.insn.InsnForm;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.insn.opmap.OpSet;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;

/** From decoded instructions to assembly in Intel's syntax, as binutils writes it. */
public final class X86Disassembler extends Disassembler {
    private final OpSet<?> set;

    public X86Disassembler(OpSet<?> set, InsnTable table) {
        super(table, null);
        this.set = set;
    }

    @Override
    public String text(int word, long pc, boolean pseudo) {
        return text(set.decoded(word), pc);
    }

    @Override
    public InsnForm form(int word, long pc, boolean pseudo) {
        DecodedOp op = set.decoded(word);
        return op.op() < 0 ? null : set.entry(op.op()).form();
    }

    /** The text of an instruction that may not be known to the set. */
    public String text(DecodedOp op, long pc) {
        if (op.op() < 0) {
            return "undefined";
        }
        OpRow row = set.entry(op.op()).row();
        if (row.mnemonic().equals("nop") && row.opcode() == 0x90 && (op.prefixes() & Prefixes.OPERAND) != 0) {
            return Mode.codeSize(op.mode()) == 16 ? "xchg eax,eax" : "xchg ax,ax";
        }
        OperandText operands = new OperandText(row, op, pc);
        Mnemonics.Name name = name(row, op);
        List<OpOperand> written = Mnemonics.operands(row);
        if (name.immediate() >= 0) {
            written.remove(written.size() - 1);
        }
        String list = written.stream().map(operands::of).collect(Collectors.joining(","));
        return prefix(row, op) + name.text() + (list.isEmpty() ? "" : " " + list);
    }

    private static Mnemonics.Name name(OpRow row, DecodedOp op) {
        return Mnemonics.of(row, op.size(), OperandText.addressBits(op), Mode.codeSize(op.mode())).stream()
                .filter(name -> name.immediate() < 0 || name.immediate() == op.immediate())
                .findFirst()
                .orElseThrow();
    }

    private static String prefix(OpRow row, DecodedOp op) {
        int named = Prefixes.segment(op.prefixes());
        boolean jumps = row.mnemonic().matches("jmp|call") && row.split();
        boolean unused = named >= 0 && named < Segments.FS && Mode.codeSize(op.mode()) == 64;
        String segment = jumps && named == Segments.DS ? "notrack " : unused ? RegisterNames.segment(named) + " " : "";
        String lock = segment + ((op.prefixes() & Prefixes.LOCK) != 0 ? "lock " : "");
        boolean string = row.operands().stream()
                .anyMatch(operand ->
                        operand.kind() == OpOperand.Kind.SOURCE || operand.kind() == OpOperand.Kind.DESTINATION);
        if (!string && row.prefix() == OpRow.Prefix.ANY) {
            boolean bound = row.mnemonic().matches("j\\w+|call|ret");
            String rep = (op.prefixes() & Prefixes.REP) != 0 ? "repz " : "";
            return lock + ((op.prefixes() & Prefixes.REPNE) == 0 ? rep : bound ? "bnd " : "repnz ");
        }
        if (!string || (op.prefixes() & (Prefixes.REP | Prefixes.REPNE)) == 0) {
            return lock;
        }
        boolean compares = row.mnemonic().equals("cmps") || row.mnemonic().equals("scas");
        return lock + ((op.prefixes() & Prefixes.REPNE) != 0 ? "repnz " : compares ? "repz " : "rep ");
    }
}
