package mimus.debugger.command;

import java.util.ArrayList;
import java.util.List;
import mimus.debugger.expression.Expression;
import mimus.debugger.expression.Type;
import mimus.debugger.expression.Value;
import mimus.error.UserError;

/** Values of expressions. */
final class DataCommands {
    private static final int MOST_ELEMENTS = 200;

    private DataCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "print, p, inspect",
                        "[/F] EXPR",
                        "Shows the value of an expression, and remembers it as $N.",
                        "print/x $sp + 16",
                        DataCommands::print),
                Command.of(
                        "output",
                        "[/F] EXPR",
                        "Shows a value without remembering it.",
                        "output $v0",
                        (desk, rest) -> desk.print(text(desk, rest))),
                Command.of(
                        "set",
                        "PLACE = EXPR | SETTING VALUE",
                        "Changes a variable, a register or memory, or a setting.",
                        "set $v0 = 3",
                        DataCommands::set),
                Command.of(
                        "set var",
                        "PLACE = EXPR",
                        "Changes a variable, a register or memory.",
                        "set var total = 100",
                        (desk, rest) -> desk.evaluate(rest)),
                Command.of(
                        "call",
                        "EXPR",
                        "Evaluates an expression for what it does.",
                        "call $x = $x + 1",
                        DataCommands::call),
                Command.of(
                        "printf",
                        "\"FORMAT\", EXPR...",
                        "Prints values as C's printf does.",
                        "printf \"%d %s\\n\", $a0, $a1",
                        DataCommands::printf),
                Command.of("echo", "TEXT", "Prints a text.", "echo here", (desk, rest) -> desk.print("%s", rest)),
                Command.of(
                        "display, disp",
                        "[/F] EXPR",
                        "Shows a value now and whenever the guest stands still.",
                        "display/i $pc",
                        DataCommands::display),
                Command.of(
                        "undisplay, undisp",
                        "[N...]",
                        "Shows some of these values no more, or none.",
                        "undisplay 1",
                        DataCommands::undisplay),
                Command.of("info display", "", "Lists what display shows.", "info display", DataCommands::list),
                Command.of(
                        "ptype, whatis", "EXPR", "Tells the type of an expression.", "ptype $sp", DataCommands::type),
                Command.of(
                        "show values",
                        "",
                        "Lists the values that print has shown.",
                        "show values",
                        DataCommands::values),
                Command.of(
                        "show convenience",
                        "",
                        "Lists the debugger's own variables.",
                        "show convenience",
                        DataCommands::variables));
    }

    private static void print(Desk desk, String rest) {
        Formats formats = Formats.before(rest);
        String expression = Formats.after(rest);
        Value value = expression.isEmpty() ? desk.evaluate("$") : desk.evaluate(expression);
        desk.print("$%d = %s", desk.remember(value), text(desk, value, formats));
    }

    /** The value of {@code /F EXPR} as it is shown. */
    static String text(Desk desk, String rest) {
        return text(desk, desk.evaluate(Formats.after(rest)), Formats.before(rest));
    }

    static String text(Desk desk, Value value, Formats formats) {
        Type type = value.type();
        if (type instanceof Type.Structure structure) {
            return members(desk, structure, value, formats);
        }
        if (type instanceof Type.Array array) {
            return elements(desk, array, value, formats);
        }
        switch (formats.form()) {
            case 'a' -> {
                return Places.describe(desk, value.bits());
            }
            case 's' -> {
                return MemoryCommands.string(desk, value.bits());
            }
            case 'i' -> {
                return desk.listing().at(value.bits()).text();
            }
            case 'f' -> {
                return Formats.floating(value.bits(), type.size() == 4 ? 4 : 8);
            }
            case 0 -> {
                return natural(desk, value);
            }
            default -> {
                return Formats.number(formats.form(), value.bits(), type.size());
            }
        }
    }

    /** As GDB shows parameters: in short, and without types; null is nowhere. */
    static String argument(Desk desk, Value value) {
        if (value == null) {
            return "<optimized out>";
        }
        Type type = value.type();
        boolean large = type instanceof Type.Structure || type instanceof Type.Array;
        return large
                ? "..."
                : type instanceof Type.Pointer pointer ? pointer(desk, pointer, value) : natural(desk, value);
    }

    /** Where it points to, and what stands there if that is a text. */
    private static String pointer(Desk desk, Type.Pointer type, Value value) {
        String place = Places.describe(desk, value.bits());
        boolean characters = type.target().name().equals("char");
        return characters ? place + " " + MemoryCommands.string(desk, value.bits()) : place;
    }

    private static String natural(Desk desk, Value value) {
        Type type = value.type();
        if (type instanceof Type.Enumeration enumeration) {
            String name = enumeration.names().get(value.bits());
            return name == null ? Long.toString(value.bits()) : name;
        }
        if (type instanceof Type.Floating) {
            return Formats.floating(value.bits(), type.size());
        }
        if (type instanceof Type.Pointer pointer) {
            return "(%s) %s".formatted(type.name(), pointer(desk, pointer, value));
        }
        if (type.size() == 1 && type.name().endsWith("char")) {
            return value.bits() + " " + Formats.character((char) (value.bits() & 0xff));
        }
        return Formats.number(value.isUnsigned() ? 'u' : 'd', value.bits(), type.size());
    }

    private static String elements(Desk desk, Type.Array array, Value value, Formats formats) {
        if (array.element().name().endsWith("char") && formats.form() == 0) {
            String text = new Bytes(desk, desk.process()).text(value.bits(), array.count());
            return text == null ? "(nothing is mapped there)" : Formats.quoted(text);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(array.count(), MOST_ELEMENTS); i++) {
            long address = value.bits() + (long) i * array.element().size();
            texts.add(text(desk, Expression.at(desk.scope(desk.thread()), array.element(), address), formats));
        }
        return "{" + String.join(", ", texts) + (array.count() > MOST_ELEMENTS ? ", ...}" : "}");
    }

    private static String members(Desk desk, Type.Structure structure, Value value, Formats formats) {
        List<String> texts = new ArrayList<>();
        for (Type.Member member : structure.members().get()) {
            boolean shown = member.type().size() > 0;
            long address = value.bits() + member.offset();
            texts.add(member.name() + " = "
                    + (shown
                            ? text(desk, Expression.at(desk.scope(desk.thread()), member.type(), address), formats)
                            : "?"));
        }
        return "{" + String.join(", ", texts) + "}";
    }

    private static void type(Desk desk, String rest) {
        Type type = desk.evaluate(rest).type();
        Type shown = type instanceof Type.Pointer pointer ? pointer.target() : type;
        if (!(shown instanceof Type.Structure structure)) {
            desk.print("type = %s", type.name());
            return;
        }
        desk.print("type = %s {", structure.name());
        for (Type.Member member : structure.members().get()) {
            desk.print("    %s %s;  // at %d", member.type().name(), member.name(), member.offset());
        }
        desk.print(type == shown ? "}" : "} *");
    }

    private static void set(Desk desk, String rest) {
        String first = rest.split("[\\s=]", 2)[0];
        if (desk.settings().has(first) && !rest.contains("=")) {
            SettingCommands.set(desk, rest);
        } else if (rest.isEmpty()) {
            throw new UserError("set what?");
        } else {
            desk.evaluate(rest);
        }
    }

    private static void call(Desk desk, String rest) {
        desk.evaluate(rest);
    }

    private static void printf(Desk desk, String rest) {
        desk.print("%s", new Printf(desk).text(rest));
    }

    private static void display(Desk desk, String rest) {
        if (rest.isEmpty()) {
            desk.displays().forEach((number, text) -> show(desk, number, text));
        } else {
            text(desk, rest); // a mistake is told now
            show(desk, desk.addDisplay(rest), rest);
        }
    }

    /** One line of what is shown at each stop. */
    static void show(Desk desk, int number, String rest) {
        desk.print("%d: %s = %s", number, rest, text(desk, rest));
    }

    private static void undisplay(Desk desk, String rest) {
        if (rest.isEmpty()) {
            desk.displays().clear();
            return;
        }
        for (String word : rest.split("[\\s,]+")) {
            if (!word.matches("\\d{1,9}") || desk.displays().remove(Integer.parseInt(word)) == null) {
                throw new UserError("there is no display " + word);
            }
        }
    }

    private static void list(Desk desk, String rest) {
        desk.displays().forEach((number, text) -> desk.print("%d: %s", number, text));
    }

    private static void values(Desk desk, String rest) {
        for (int i = 0; i < desk.history().size(); i++) {
            desk.print("$%d = %s", i + 1, text(desk, desk.history().get(i), Formats.NONE));
        }
    }

    private static void variables(Desk desk, String rest) {
        desk.variables().forEach((name, value) -> desk.print("$%s = %s", name, text(desk, value, Formats.NONE)));
    }
}
