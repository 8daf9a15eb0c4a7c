package mimus.debugger.gdb;

import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import mimus.error.UserError;
import mimus.memory.MemoryFault;

/** What is answered to which packet: rows of how a packet begins, and who answers it. */
final class Packets {
    /** What is answered to a packet that is not known. */
    static final String UNKNOWN = "";

    static final String OK = "OK";

    private final TreeMap<String, Function<String, String>> rows = new TreeMap<>();

    /** Packets that begin like this are answered by {@code answer}, which is given the rest. */
    Packets row(String beginning, Function<String, String> answer) {
        if (rows.put(beginning, answer) != null) {
            throw new IllegalArgumentException("two rows for " + beginning);
        }
        return this;
    }

    /** As {@link #row}, whatever follows. */
    Packets row(String beginning, Supplier<String> answer) {
        return row(beginning, rest -> answer.get());
    }

    /**
     * The answer to a packet, from the row with the longest beginning that fits.
     *
     * @return null if it is answered later
     */
    String answer(String packet, boolean sentences) {
        try {
            for (int length = packet.length(); length > 0; length--) {
                Function<String, String> row = rows.get(packet.substring(0, length));
                if (row != null) {
                    return row.apply(packet.substring(length));
                }
            }
            return UNKNOWN;
        } catch (Refusal refusal) {
            return error(refusal.number(), refusal.getMessage(), sentences);
        } catch (UserError wrong) {
            return error(Refusal.UNSUITABLE, wrong.getMessage(), sentences);
        } catch (MemoryFault fault) {
            return error(Refusal.NO_MEMORY, fault.getMessage(), sentences);
        }
    }

    private static String error(int number, String sentence, boolean sentences) {
        String plain = "E%02d".formatted(number); // GDB does not look at the number, people do
        return sentences ? plain + ";" + Hex.of(sentence) : plain;
    }
}
