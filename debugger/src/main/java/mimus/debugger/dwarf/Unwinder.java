package mimus.debugger.dwarf;

import java.util.Map;
import java.util.TreeMap;
import mimus.error.UserError;
import mimus.image.ElfFile;

/** Finds the registers that the caller of a function had, from what the compiler wrote about its frames. */
public final class Unwinder {
    private final FrameTable table;
    private final ExceptionIndex exceptions;
    private final long distance;
    private final int word;

    /**
     * What is known of a file.
     *
     * @param debug the file that holds what was stripped from it; the same if nothing was
     * @param distance what is added to the file's addresses
     */
    public Unwinder(ElfFile file, ElfFile debug, long distance) {
        this.table = FrameTable.of(file.section(".eh_frame").isPresent() ? file : debug);
        this.exceptions = ExceptionIndex.of(file);
        this.distance = distance;
        this.word = file.bits() / 8;
    }

    /**
     * The frame above one.
     *
     * @param pc an address inside the function
     * @param registers of the frame below, by DWARF's numbers
     * @return null if nothing is known of that function
     */
    public Caller caller(long pc, Map<Integer, Long> registers, Memory memory) {
        FrameEntry entry = table.at(pc - distance);
        if (entry == null) {
            return exceptions.caller(pc - distance, registers, memory);
        }
        FrameRow row = new FrameProgram(entry).at(pc - distance);
        Asked asked = new Asked(registers, memory);
        asked.frame = row.frameExpression == null
                ? asked.register(row.frameRegister) + row.frameOffset
                : new StackMachine(asked).run(row.frameExpression);
        Map<Integer, Long> above = new TreeMap<>(registers);
        row.rules.forEach((number, rule) -> {
            Long value = value(rule, number, asked);
            if (value == null) {
                above.remove(number);
            } else {
                above.put(number, value);
            }
        });
        return new Caller(above.get(entry.returnRegister()), asked.frame, above, entry.signalFrame());
    }

    /** Null if it is lost. */
    private Long value(Rule rule, int number, Asked asked) {
        return switch (rule.kind()) {
            case UNDEFINED -> null;
            case SAME -> asked.registers.get(number);
            case OFFSET -> asked.load(asked.frame + rule.number(), word);
            case VALUE_OFFSET -> asked.frame + rule.number();
            case REGISTER -> asked.registers.get((int) rule.number());
            case EXPRESSION ->
                asked.load(new StackMachine(asked).with(asked.frame).run(rule.expression()), word);
            case VALUE_EXPRESSION -> new StackMachine(asked).with(asked.frame).run(rule.expression());
        };
    }

    /** The guest's memory. */
    public interface Memory {
        /** Bits, zero-extended; a {@link UserError} where nothing is mapped. */
        long load(long address, int size);
    }

    /**
     * What was found.
     *
     * @param pc where the caller goes on; null if there is none
     * @param frame the stack pointer that the caller had before the call
     * @param registers that are known, by DWARF's numbers
     * @param signalFrame whether the "caller" was interrupted there by a signal
     */
    public record Caller(Long pc, long frame, Map<Integer, Long> registers, boolean signalFrame) {}

    /** What expressions ask. */
    private final class Asked implements StackMachine.Machine {
        private final Map<Integer, Long> registers;
        private final Memory memory;
        private long frame;

        Asked(Map<Integer, Long> registers, Memory memory) {
            this.registers = registers;
            this.memory = memory;
        }

        @Override
        public long register(int number) {
            Long value = registers.get(number);
            if (value == null) {
                throw new UserError("register " + number + " of a frame is not known");
            }
            return value;
        }

        @Override
        public long load(long address, int size) {
            return memory.load(word == 4 ? address & 0xffff_ffffL : address, size);
        }

        @Override
        public long frame() {
            return frame;
        }

        @Override
        public long frameBase() {
            throw new UserError("a frame has no base here");
        }

        @Override
        public long distance() {
            return distance;
        }

        @Override
        public int addressSize() {
            return word;
        }
    }
}
