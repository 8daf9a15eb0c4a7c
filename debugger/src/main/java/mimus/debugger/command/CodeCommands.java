package mimus.debugger.command;

import java.util.ArrayList;
import java.util.List;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** Code: listing, explaining, patching. */
final class CodeCommands {
    private static final int USUAL = 16;
    private static final int LONGEST = 2000;

    private CodeCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "disassemble, disas",
                                "[/r] [PLACE] [COUNT]",
                                "Lists a function, or instructions from a place on; /r with their bytes.",
                                "disassemble main",
                                CodeCommands::list)
                        .completing(Completion.PLACE),
                Command.of(
                        "nearpc",
                        "[COUNT]",
                        "Lists instructions from where the thread is.",
                        "nearpc 8",
                        (desk, rest) -> list(desk, "*$pc " + (rest.isEmpty() ? "8" : rest))),
                Command.of(
                                "asm",
                                "PLACE \"INSN; INSN...\"",
                                "Assembles instructions into memory; 'patch undo' takes it back.",
                                "asm main \"nop; nop\"",
                                CodeCommands::assemble)
                        .completing(Completion.PLACE),
                Command.of(
                                "nop",
                                "PLACE [COUNT]",
                                "Puts no-operations in place of instructions.",
                                "nop main+8 2",
                                CodeCommands::blank)
                        .completing(Completion.PLACE),
                Command.of("patch list", "", "Lists what has been patched.", "patch list", CodeCommands::patches),
                Command.of("patch undo", "", "Takes the last patch back.", "patch undo", CodeCommands::undo),
                Command.of(
                        "explain",
                        "MNEMONIC",
                        "Tells the forms and encodings of an instruction.",
                        "explain movz",
                        CodeCommands::explain));
    }

    private static void list(Desk desk, String rest) {
        boolean bytes = rest.startsWith("/r");
        String[] words = (bytes ? rest.substring(2).strip() : rest).split("\\s+", 2);
        long start = Places.address(desk, words[0]);
        Named function = desk.symbols().at(start);
        boolean whole = words.length < 2 && function != null && function.size() > 0 && !words[0].startsWith("*");
        int count = words.length < 2 ? USUAL : (int) desk.evaluate(words[1]).bits();
        List<Instruction> code =
                whole ? function(desk, function) : desk.listing().from(start, Math.max(1, Math.min(count, LONGEST)));
        for (Instruction instruction : code) {
            desk.print("%s", line(desk, instruction, bytes));
        }
        if (code.isEmpty()) {
            throw new UserError("there is no code at 0x%x".formatted(start));
        }
    }

    private static List<Instruction> function(Desk desk, Named function) {
        return desk.listing().from(function.address(), LONGEST).stream()
                .takeWhile(instruction -> instruction.address() - function.address() < function.size())
                .toList();
    }

    /** One line of a listing. */
    static String line(Desk desk, Instruction instruction, boolean bytes) {
        String mark = instruction.address() == desk.thread().pc() ? "=> " : "   ";
        String name = desk.symbols().describe(instruction.address());
        String place = "0x%x".formatted(instruction.address()) + (name.isEmpty() ? "" : " <" + name + ">");
        return mark + place + ":\t" + (bytes ? instruction.hexadecimal() + "\t" : "") + instruction.text();
    }

    private static void assemble(Desk desk, String rest) {
        int quote = rest.indexOf('"');
        if (quote < 1 || !rest.endsWith("\"") || rest.length() < quote + 3) {
            throw new UserError("usage: asm PLACE \"INSN; INSN...\"");
        }
        long start = Places.address(desk, rest.substring(0, quote).strip());
        byte[] code = desk.code(rest.substring(quote + 1, rest.length() - 1).split("\\s*;\\s*"), start);
        desk.patches().apply(new Bytes(desk, desk.process()), start, code, rest);
        desk.print("%d bytes assembled at %s", code.length, Places.describe(desk, start));
    }

    private static void blank(Desk desk, String rest) {
        String[] words = rest.split("\\s+", 2);
        long start = Places.address(desk, words[0]);
        int count = words.length < 2 ? 1 : (int) desk.evaluate(words[1]).bits();
        List<Instruction> old = desk.listing().from(start, Math.max(1, Math.min(count, LONGEST)));
        List<String> lines = new ArrayList<>();
        int length = old.stream().mapToInt(Instruction::length).sum();
        byte[] one = desk.code(new String[] {"nop"}, start);
        for (int at = 0; at < length; at += one.length) {
            lines.add("nop");
        }
        desk.patches()
                .apply(
                        new Bytes(desk, desk.process()),
                        start,
                        desk.code(lines.toArray(String[]::new), start),
                        "nop " + rest);
        desk.print("%d instructions do nothing now", old.size());
    }

    private static void patches(Desk desk, String rest) {
        if (desk.patches().all().isEmpty()) {
            desk.print("nothing has been patched");
        }
        for (Patches.Patch patch : desk.patches().all()) {
            desk.print("%s  %d bytes  %s", Places.describe(desk, patch.address()), patch.after().length, patch.what());
        }
    }

    private static void undo(Desk desk, String rest) {
        Patches.Patch patch = desk.patches().undo(new Bytes(desk, desk.process()));
        desk.print("%s is as before", Places.describe(desk, patch.address()));
    }

    private static void explain(Desk desk, String rest) {
        var forms = desk.process().target().instructions().named(rest);
        if (forms.isEmpty()) {
            throw new UserError("no instruction is called '" + rest + "'");
        }
        forms.forEach(form -> {
            desk.print("%-30s %s", form.syntax(), form.bits());
            desk.print("    %s%s", form.method(), form.feature().isEmpty() ? "" : ", needs " + form.feature());
        });
    }
}
