package mimus.x86.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mimus.error.UserError;
import mimus.insn.Assembler;
import mimus.insn.InsnTable;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.x86.decode.DecodeTable;
import mimus.x86.decode.Decoder;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.state.Mode;

/**
 * From assembly in Intel's syntax, as binutils reads and writes it, to instructions.
 *
 * <p>Of several encodings the shortest is taken, as binutils does. In front of a mnemonic may stand {@code {load}} or
 * {@code {store}}, which chooses between two directions, {@code {disp8}}, {@code {disp32}}, {@code {vex3}} and
 * {@code {rex}}, which ask for what is not needed. {@code .byte 0x82, 0xc0, 0x01} stands for bytes as they are.
 */
public final class X86Assembler implements Assembler {
    /** One way to write a line. */
    private record Result(Candidate candidate, byte[] code, int guessedBits) {}

    private final DecodeTable table;
    private final int mode;
    private final int codeSize;
    private final CandidateTable candidates;
    private final X86Disassembler disassembler;

    /** @param mode see {@link Mode} */
    public X86Assembler(DecodeTable table, int mode) {
        this.table = table;
        this.mode = mode;
        this.codeSize = Mode.codeSize(mode);
        this.candidates = new CandidateTable(table.set(), codeSize);
        this.disassembler = new X86Disassembler(table.set(), new InsnTable(table.set()));
    }

    @Override
    public byte[] code(String text, long pc) {
        if (text.strip().startsWith(".byte")) {
            return bytes(text.strip().substring(".byte".length()));
        }
        try {
            return code(text, AssemblyLine.parse(text), pc);
        } catch (IllegalArgumentException e) {
            throw new UserError("'" + text.strip() + "' does not assemble: " + e.getMessage(), e);
        }
    }

    @Override
    public int word(String text, long pc) {
        return table.set().word(decoded(code(text, pc)));
    }

    private DecodedOp decoded(byte[] code) {
        return Decoder.decode(table, i -> i < code.length ? code[i] & 0xff : 0, mode);
    }

    private static byte[] bytes(String list) {
        String[] numbers = list.split(",");
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            try {
                bytes[i] = (byte) OperandParser.number(numbers[i].strip());
            } catch (IllegalArgumentException e) {
                throw new UserError("'.byte" + list + "' is no list of bytes", e);
            }
        }
        return bytes;
    }

    private byte[] code(String text, AssemblyLine line, long pc) {
        List<Candidate> all = candidates.named(line.mnemonic());
        if (all.isEmpty()) {
            throw new UserError("unknown instruction '" + line.mnemonic() + "'");
        }
        List<Result> results = new ArrayList<>();
        String why = null;
        for (Candidate candidate : all) {
            try {
                Result result = result(text, candidate, line, pc);
                if (result != null) {
                    results.add(result);
                }
            } catch (Misfit e) {
                continue;
            } catch (IllegalArgumentException e) {
                why = e.getMessage();
            }
        }
        if (results.isEmpty()) {
            throw new IllegalArgumentException(Objects.requireNonNullElse(why, "it should be " + syntaxes(all)));
        }
        return best(results, line).code;
    }

    private static String syntaxes(List<Candidate> all) {
        List<String> some =
                all.stream().map(Candidate::syntax).distinct().limit(4).toList();
        return "'" + String.join("' or '", some) + "'";
    }

    /** Null if what comes out means something else. */
    private Result result(String text, Candidate candidate, AssemblyLine line, long pc) {
        InstructionBytes bytes = new InstructionBytes(candidate, line, codeSize);
        byte[] code = bytes.write(pc);
        DecodedOp decoded = decoded(code);
        if (decoded.op() < 0 || decoded.length() != code.length) {
            return null;
        }
        boolean same = decoded.op() == candidate.entry().op(candidate.size(), bytes.memory());
        return same || disassembler.text(decoded, pc).equals(text.strip())
                ? new Result(candidate, code, bytes.guessedBits())
                : null;
    }

    private static Result best(List<Result> results, AssemblyLine line) {
        if (results.stream().mapToInt(Result::guessedBits).distinct().count() > 1) {
            throw new IllegalArgumentException("the size of its operand in memory is missing, as in 'DWORD PTR [...]'");
        }
        Result best = results.get(0);
        for (Result result : results) {
            int more = Boolean.compare(preferred(result, line), preferred(best, line));
            if (more > 0 || more == 0 && result.code.length < best.code.length) {
                best = result;
            }
        }
        return best;
    }

    /** Whether a row moves in the direction that a line asks for. */
    private static boolean preferred(Result result, AssemblyLine line) {
        List<OpOperand> operands = result.candidate.row().operands();
        boolean either = !operands.isEmpty() && operands.get(0).isEither();
        return line.wants("{load}") && !either || line.wants("{store}") && either;
    }
}
