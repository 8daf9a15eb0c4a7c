package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Env;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.machine.Stop;

/** Tests what one line says on one target. */
final class InsnsCheck {
    private static final int MOST_STEPS = 1000;

    private final InsnsLine line;
    private final Target target;
    private final byte[] code;
    private final long start;
    private final long end;

    /** Where control goes by itself. */
    private long next;

    InsnsCheck(InsnsLine line, Target target) {
        this.line = line;
        this.target = target;
        this.code = line.bytes(target);
        this.start = InsnsState.pc(line.before(), InsnsState.START);
        this.end = start + code.length;
    }

    void run() {
        try (Emulator tested = Emulator.of(target.name());
                Emulator wanted = Emulator.of(target.name())) {
            InsnsState.prepare(tested, line, code, start);
            InsnsState.prepare(wanted, line, code, start);
            long after = wanted.assemble(start, line.instructions());
            assertArrayEquals(code, wanted.read(start, (int) (after - start)), "code that the text makes");
            disassembles(tested);
            execute(tested, wanted);
        }
    }

    /** The code makes texts that make it again. */
    private void disassembles(Emulator emulator) {
        for (CodeReader.Instruction read : CodeReader.read(emulator, start, code.length)) {
            text(read, false);
            text(read, true);
        }
    }

    private void text(CodeReader.Instruction read, boolean pseudo) {
        InsnForm form = target.disassembler().form(read.word(), read.address(), pseudo);
        if (form != null && form.kind() == InsnForm.Kind.SHOWN) {
            return; // such a text means another instruction to an assembler
        }
        String text = target.disassembler().text(read.word(), read.address(), pseudo);
        int again = target.assembler().word(text, read.address());
        boolean same = form != null && form.encoding().width() == 0
                ? means(again, read.address(), pseudo, form, text)
                : again == read.word();
        assertTrue(same, "the disassembly '" + text + "' makes 0x%08x again".formatted(read.word()));
    }

    /** Whether a word is the same instruction as another, if perhaps in other bytes. */
    private boolean means(int word, long address, boolean pseudo, InsnForm form, String text) {
        InsnForm other = target.disassembler().form(word, address, pseudo);
        return other != null && other.op() == form.op()
                || text.equals(target.disassembler().text(word, address, pseudo));
    }

    private void execute(Emulator tested, Emulator wanted) {
        Trap trap = steps(tested, wanted);
        Env env = tested.cpu().env();
        List<String> differences = new ArrayList<>();
        String wantedTrap = InsnsState.trap(line.after());
        String trapped = trap == null ? "" : InsnsState.describe(trap);
        if (!trapped.equals(wantedTrap) && !trapped.startsWith(wantedTrap + ":")) {
            differences.add(trapped.isEmpty() ? "no trap" : "trap=" + trapped);
        }
        long usual = trap != null ? start : next;
        long wantedPc = InsnsState.pc(line.after(), usual);
        if (((env.pc ^ wantedPc) & -1L >>> 64 - target.bits()) != 0) {
            differences.add("pc=0x%x, not 0x%x".formatted(env.pc, wantedPc));
        }
        InsnsState.assign(wanted, line.after());
        wanted.cpu().env().resumeAt(env.pc);
        wanted.cpu().env().instructions = env.instructions; // what counts them agrees
        differences.addAll(InsnsState.differences(tested, wanted, line));
        if (!differences.isEmpty()) {
            fail(line.place() + ": " + line.assembly() + ": " + String.join("; ", differences));
        }
    }

    /** Executes until control leaves the code; what ended it, or null. */
    private Trap steps(Emulator tested, Emulator wanted) {
        Env env = tested.cpu().env();
        next = end;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (env.delayed && env.pc == end) {
                next = tested.assemble(end, "nop");
                wanted.assemble(end, "nop");
            } else if (!env.delayed && (env.pc < start || env.pc >= end)) {
                return null;
            }
            if (tested.run(1) instanceof Stop.Unhandled unhandled) {
                return unhandled.trap();
            }
        }
        return fail(line.place() + ": control is still in the code after " + MOST_STEPS + " instructions");
    }
}
