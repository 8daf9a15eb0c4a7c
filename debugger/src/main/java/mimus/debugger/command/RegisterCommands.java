package mimus.debugger.command;

import java.util.ArrayList;
import java.util.List;
import mimus.bits.Bits;
import mimus.cpu.BitField;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.command.Command.Completion;
import mimus.error.UserError;

/** Registers, with their bit fields. */
final class RegisterCommands {
    private RegisterCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "info registers",
                                "[NAME|GROUP...]",
                                "Shows registers: the general ones, some, or those of a group.",
                                "info registers sp cp0.status",
                                RegisterCommands::show)
                        .completing(Completion.REGISTER),
                Command.of(
                        "info all-registers",
                        "",
                        "Shows every register.",
                        "info all-registers",
                        RegisterCommands::showAll),
                Command.of(
                                "register read",
                                "[NAME...]",
                                "As info registers, in LLDB's words.",
                                "register read pc",
                                RegisterCommands::show)
                        .completing(Completion.REGISTER),
                Command.of(
                                "register write",
                                "NAME VALUE",
                                "Changes a register, in LLDB's words.",
                                "register write v0 7",
                                RegisterCommands::write)
                        .completing(Completion.REGISTER));
    }

    private static void show(Desk desk, String rest) {
        Cpu<?> cpu = desk.thread().cpu();
        List<String> wanted = rest.isEmpty() ? List.of("general") : List.of(rest.split("[\\s,]+"));
        for (String word : wanted) {
            String name = word.startsWith("$") ? word.substring(1) : word;
            List<? extends Register<?>> some = cpu.registers().all().stream()
                    .filter(register -> register.group().equals(name))
                    .toList();
            if (some.isEmpty()) {
                some = List.of(cpu.registers().named(name));
            }
            some.forEach(register -> desk.print(line(desk, cpu, register.name())));
        }
    }

    private static void showAll(Desk desk, String rest) {
        Cpu<?> cpu = desk.thread().cpu();
        cpu.registers().all().forEach(register -> desk.print(line(desk, cpu, register.name())));
    }

    private static <E extends Env> String line(Desk desk, Cpu<E> cpu, String name) {
        Register<E> register = cpu.registers().named(name);
        long value = register.read(cpu.env());
        String text = "%-15s %s".formatted(register.name(), hexadecimal(cpu, register));
        if (!register.fields().isEmpty()) {
            return text + "  " + fields(register, value);
        }
        String place = register.bits() > 64 ? "" : desk.symbols().describe(value);
        return text + (place.isEmpty() ? number(register, value) : "  <" + place + ">");
    }

    private static String number(Register<?> register, long value) {
        return switch (register.type()) {
            case "ieee_single" -> "  " + Float.intBitsToFloat((int) value);
            case "ieee_double" -> "  " + Double.longBitsToDouble(value);
            default -> register.bits() > 64 ? "" : "  " + signed(value, register.bits());
        };
    }

    private static long signed(long value, int bits) {
        return value << 64 - bits >> 64 - bits;
    }

    /** The whole value, the most significant lane first. */
    static <E extends Env> String hexadecimal(Cpu<E> cpu, Register<E> register) {
        StringBuilder text = new StringBuilder("0x");
        for (int lane = register.lanes() - 1; lane >= 0; lane--) {
            int digits = (Math.min(64, register.bits() - 64 * lane) + 3) / 4;
            text.append(("%0" + digits + "x").formatted(register.read(cpu.env(), lane)));
        }
        return text.toString();
    }

    /** The fields that are not zero; those of one bit by name only. */
    static String fields(Register<?> register, long value) {
        List<String> set = new ArrayList<>();
        for (BitField field : register.fields()) {
            long bits = Bits.field(value, field.lsb(), field.width());
            if (bits != 0) {
                set.add(field.width() == 1 ? field.name() : field.name() + "=" + bits);
            }
        }
        return "[ " + String.join(" ", set) + " ]";
    }

    private static void write(Desk desk, String rest) {
        String[] words = rest.split("\\s+", 2);
        if (words.length < 2) {
            throw new UserError("which register, and what value?");
        }
        desk.evaluate("$" + words[0] + " = " + words[1]);
    }
}
