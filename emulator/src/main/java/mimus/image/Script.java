package mimus.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file whose first line names the program that runs it (Linux {@code fs/binfmt_script.c}).
 *
 * @param name what the user calls the file
 * @param interpreter path after {@code #!}
 * @param argument the rest of the line as one argument, inner blanks kept
 */
public record Script(String name, String interpreter, Optional<String> argument) implements Program {
    /** As much of the file as Linux looks at ({@code BINPRM_BUF_SIZE}). */
    private static final int LINE = 256;

    /** Reads the first line; a {@code UserError} if it names no interpreter, or one that is cut off. */
    public static Script read(Bytes bytes) {
        if (FileKind.of(bytes) != FileKind.SCRIPT) {
            throw bytes.error("not a script: it does not begin with #!");
        }
        byte[] start = bytes.read(0, (int) Math.min(LINE, bytes.size()));
        int end = end(start);
        String line = new String(start, 2, end - 2, StandardCharsets.UTF_8);
        if (end == LINE) {
            if (firstBlank(trimLeft(line)) < 0) {
                throw bytes.error("the interpreter in its first line does not end within %d bytes", LINE);
            }
            line = line.substring(0, line.length() - 1); // Linux puts the end of the argument here
        }
        return of(bytes, trim(line));
    }

    private static Script of(Bytes bytes, String line) {
        if (line.isEmpty()) {
            throw bytes.error("its first line, #!, names no interpreter");
        }
        int blank = firstBlank(line);
        return blank < 0
                ? new Script(bytes.name(), line, Optional.empty())
                : new Script(bytes.name(), line.substring(0, blank), Optional.of(trimLeft(line.substring(blank))));
    }

    private static int end(byte[] start) {
        int end = 2;
        while (end < start.length && start[end] != '\n' && start[end] != 0) {
            end++;
        }
        return end;
    }

    private static int firstBlank(String text) {
        int at = 0;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? -1 : at;
    }

    private static String trim(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return trimLeft(text.substring(0, end));
    }

    private static String trimLeft(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** Linux takes blanks and tabs only; a carriage return stays, and makes the interpreter's name wrong. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
