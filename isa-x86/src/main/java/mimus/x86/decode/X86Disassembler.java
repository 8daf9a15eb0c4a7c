package mimus.x86.decode;

import java.util.Map;
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

/** From decoded instructions to assembly in Intel's syntax. */
public final class X86Disassembler extends Disassembler {
    /** Mnemonics that name the width: for 16, 32 and 64 bits. */
    private static final Map<String, String[]> BY_WIDTH = Map.of(
            "cwde", new String[] {"cbw", "cwde", "cdqe"},
            "cdq", new String[] {"cwd", "cdq", "cqo"},
            "jrcxz", new String[] {"jcxz", "jecxz", "jrcxz"});

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
        OperandText operands = new OperandText(row, op, pc);
        String list = row.written().stream()
                .filter(operand -> operand.kind() != OpOperand.Kind.FLAGS
                        && !row.mnemonic().equals("leave"))
                .map(operands::of)
                .collect(Collectors.joining(","));
        String name = prefix(row, op) + mnemonic(row, op);
        return list.isEmpty() ? name : name + " " + list;
    }

    private static String prefix(OpRow row, DecodedOp op) {
        int named = Prefixes.segment(op.prefixes());
        boolean jumps = row.mnemonic().matches("jmp|call") && row.split();
        String segment = named < 0 || named >= Segments.FS || Mode.codeSize(op.mode()) != 64
                ? ""
                : jumps && named == Segments.DS ? "notrack " : RegisterNames.segment(named) + " ";
        String lock = segment + ((op.prefixes() & Prefixes.LOCK) != 0 ? "lock " : "");
        boolean string = row.operands().stream()
                .anyMatch(operand ->
                        operand.kind() == OpOperand.Kind.SOURCE || operand.kind() == OpOperand.Kind.DESTINATION);
        if (!string && row.prefix() == OpRow.Prefix.ANY) {
            boolean bound = row.mnemonic().matches("j\\w+|call|ret");
            String rep = (op.prefixes() & Prefixes.REP) != 0 ? "repz " : "";
            return lock + ((op.prefixes() & Prefixes.REPNE) == 0 ? rep : bound ? "bnd " : "repnz ");
        }
        if (!string || row.prefix() == OpRow.Prefix.ANY) {
            return lock;
        }
        boolean compares = row.mnemonic().equals("cmps") || row.mnemonic().equals("scas");
        return lock + (row.prefix() == OpRow.Prefix.F2 ? "repnz " : compares ? "repz " : "rep ");
    }

    private static String mnemonic(OpRow row, DecodedOp op) {
        String[] byWidth = BY_WIDTH.get(row.mnemonic());
        if (byWidth != null) {
            long mask = op.mask();
            int address = mask == -1 ? 64 : mask == 0xffff ? 16 : 32;
            return byWidth[(row.mnemonic().equals("jrcxz") ? address : op.size()) / 32];
        }
        if (row.mnemonic().equals("mov") && row.operands().get(1).text().equals("Iv") && op.size() == 64) {
            return "movabs";
        }
        boolean narrow = op.size() == 16 && Mode.codeSize(op.mode()) == 32;
        return narrow && row.written().isEmpty() && row.has("d64") ? row.mnemonic() + "w" : row.mnemonic();
    }
}
