package mimus.debugger.command;

import java.util.List;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** Places in the code as people name them: {@code main}, {@code main+8}, {@code *0x400540}, an expression. */
final class Places {
    private Places() {}

    /** The address of a place; where the thread is, if the text is empty. */
    static long address(Desk desk, String text) {
        if (text.isEmpty()) {
            return desk.thread().pc();
        }
        if (text.startsWith("*")) {
            return desk.address(text.substring(1));
        }
        if (text.matches(".+:\\d{1,9}")) {
            return line(desk, text);
        }
        Named named = desk.symbols().named(text);
        if (named != null) {
            return named.address();
        }
        if (Character.isDigit(text.charAt(0)) || text.charAt(0) == '$' || text.charAt(0) == '(') {
            return desk.address(text);
        }
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        Named start =
                sign < 0 ? null : desk.symbols().named(text.substring(0, sign).strip());
        if (start == null) {
            throw new UserError("no function or place '" + text + "' is known");
        }
        return desk.address("0x%x %s".formatted(start.address(), text.substring(sign)));
    }

    /** Where a breakpoint for a place belongs: for a function after what builds its frame. */
    static long stop(Desk desk, String text) {
        Named function = text.isEmpty() ? null : desk.symbols().named(text);
        return function == null ? address(desk, text) : desk.symbols().afterPrologue(function);
    }

    private static long line(Desk desk, String text) {
        int colon = text.lastIndexOf(':');
        List<Long> addresses =
                desk.symbols().addresses(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        if (addresses.isEmpty()) {
            throw new UserError("no code is known for " + text);
        }
        return addresses.get(0);
    }

    /** An address with the name of what is there. */
    static String describe(Desk desk, long address) {
        String name = desk.symbols().describe(address);
        return "0x%x".formatted(address) + (name.isEmpty() ? "" : " <" + name + ">");
    }
}
