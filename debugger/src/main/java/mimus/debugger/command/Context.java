package mimus.debugger.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.cpu.Cpu;
import mimus.cpu.Register;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.dwarf.SourceLine;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.symbols.Frame;
import mimus.error.UserError;

/** What is shown of a guest that has come to a stand: registers, code, stack. */
public final class Context {
    private static final int LINES_OF_CODE = 7;
    private static final int LINES_OF_STACK = 4;
    private static final int LINES_OF_CALLERS = 5;

    private final Desk desk;
    private final Map<String, Long> before = new HashMap<>();

    public Context(Desk desk) {
        this.desk = desk;
    }

    static List<Command> all() {
        return List.of(Command.of(
                "context, ctx",
                "[regs|disasm|stack|source|bt...]",
                "Shows registers, code, stack, source and callers of the thread that is looked at.",
                "context regs",
                (desk, rest) ->
                        new Context(desk).show(rest.isEmpty() ? desk.settings().get("context") : rest)));
    }

    /** Shows all that the setting {@code context} names. */
    public void show() {
        show(desk.settings().get("context"));
    }

    /** Shows in a line or two where the thread is. */
    public void showPlace() {
        Frame frame = desk.frame();
        desk.print("%s", StackCommands.line(desk, frame));
        if (frame.line() != null) {
            new Source(desk).show(frame.line(), 1);
        }
    }

    private void show(String sections) {
        for (String section : sections.split("[\\s,]+")) {
            switch (section) {
                case "regs" -> registers();
                case "disasm" -> code();
                case "stack" -> stack();
                case "source" -> source();
                case "bt" -> callers();
                case "", "off" -> {
                    // nothing is to be shown
                }
                default ->
                    throw new UserError(
                            "there is no section '" + section + "'; there are regs, disasm, stack, source and bt");
            }
        }
    }

    private int width() {
        return Math.max(40, desk.settings().number("width", 100));
    }

    private void title(String name) {
        desk.print("%s", "─ " + name + " " + "─".repeat(Math.max(0, width() - name.length() - 3)));
    }

    /** Changed ones carry a star. */
    private void registers() {
        title("registers");
        Cpu<?> cpu = desk.thread().cpu();
        int digits = desk.process().target().bits() / 4;
        int cell = digits + 9;
        int columns = Math.max(1, width() / cell);
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (Register<?> register : cpu.registers().all()) {
            if (register.group().equals("general") && register.viewOf().isEmpty() && register.bits() <= 64) {
                line.append(cell(register, cpu.read(register.name()), digits, cell));
                if (++column % columns == 0) {
                    flush(line);
                }
            }
        }
        flush(line);
    }

    private String cell(Register<?> register, long value, int digits, int width) {
        Long old = before.put(register.name(), value);
        boolean changed = old != null && old != value;
        String text = ("%5s %0" + digits + "x%s").formatted(register.name(), value, changed ? "*" : "");
        return ("%-" + width + "s").formatted(text);
    }

    private void flush(StringBuilder line) {
        if (!line.isEmpty()) {
            desk.print("%s", line.toString().stripTrailing());
            line.setLength(0);
        }
    }

    private void code() {
        title("disasm");
        GuestThread thread = desk.thread();
        for (Instruction instruction : desk.listing().from(thread.pc(), LINES_OF_CODE)) {
            desk.print("%s", CodeCommands.line(desk, instruction, false));
        }
    }

    private void stack() {
        title("stack");
        long sp = desk.thread().cpu().read("sp");
        int size = desk.process().target().bits() / 8;
        for (int i = 0; i < LINES_OF_STACK; i++) {
            desk.print("sp+%02x  %s", i * size, new Telescope(desk).chain(sp + (long) i * size));
        }
    }

    private void source() {
        SourceLine line = desk.symbols().line(desk.thread().pc());
        if (line != null) {
            title("source " + line.fileName() + ":" + line.line());
            new Source(desk).show(line, 5);
        }
    }

    private void callers() {
        title("backtrace");
        StackCommands.frames(desk, LINES_OF_CALLERS)
                .forEach(frame -> desk.print("%s", StackCommands.line(desk, frame)));
    }
}
