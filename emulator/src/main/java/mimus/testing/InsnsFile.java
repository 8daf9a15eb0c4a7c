package mimus.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mimus.error.UserError;
import mimus.isa.Targets;

/**
 * One {@code .insns} file; {@link Insns} tells its form.
 *
 * @param lines those that say something of an instruction
 */
record InsnsFile(Path path, List<InsnsLine> lines) {
    private static final int COLUMNS = 4;

    /** A mark with a space behind it, since assembly may have {@code #1}. */
    private static final Pattern COMMENT = Pattern.compile("#(?=\\s|$)(.*)|$");

    static InsnsFile read(Path path, List<String> targets) {
        List<InsnsLine> lines = new ArrayList<>();
        List<String> now = targets;
        int number = 0;
        for (String text : text(path)) {
            number++;
            String content = beforeComment(text);
            try {
                if (content.startsWith("target ")) {
                    now = named(content);
                } else if (!content.isEmpty()) {
                    String why = Objects.requireNonNullElse(comment(text).group(1), "")
                            .strip();
                    lines.add(line(path, number, now, content, why));
                }
            } catch (IllegalArgumentException | UserError e) {
                throw new UserError(path + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return new InsnsFile(path, List.copyOf(lines));
    }

    private static List<String> text(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UserError("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static String beforeComment(String text) {
        return text.substring(0, comment(text).start()).strip();
    }

    /** From the mark on; where there is none, at the end. */
    private static Matcher comment(String text) {
        Matcher comment = COMMENT.matcher(text);
        comment.find(); // it always finds something, if only the end
        return comment;
    }

    private static List<String> named(String header) {
        List<String> names = words(header.substring("target ".length()));
        return names.stream().map(name -> Targets.named(name).name()).toList();
    }

    private static InsnsLine line(Path path, int number, List<String> targets, String content, String why) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no line 'target NAME…' says for which processor this is");
        }
        String[] column = content.split("\\|", -1);
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "there are " + column.length + " columns, not the four of: code | assembly | before | after");
        }
        return new InsnsLine(
                path, number, targets, code(column[0]), column[1].strip(), state(column[2]), state(column[3]), why);
    }

    private static List<String> code(String column) {
        List<String> code = words(column);
        boolean alike = Stream.of(8, 4, 2)
                .anyMatch(digits -> code.stream().allMatch(unit -> unit.matches("[0-9a-fA-F]{" + digits + "}")));
        if (code.isEmpty() || !alike) {
            throw new IllegalArgumentException("'" + column.strip()
                    + "' is neither words of 8 hexadecimal digits nor halfwords of 4 nor bytes of 2");
        }
        return code;
    }

    private static List<Assignment> state(String column) {
        return words(column).stream().map(Assignment::parse).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
