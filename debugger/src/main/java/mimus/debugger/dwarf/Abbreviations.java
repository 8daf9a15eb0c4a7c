package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which attributes entries of a kind have, and in which form (DWARF 5, section 7.5.3). */
final class Abbreviations {
    private static final int DW_FORM_IMPLICIT_CONST = 0x21;

    /**
     * One attribute of a kind of entries.
     *
     * @param implicit its value where the form says that it is here
     */
    record Attribute(int name, int form, long implicit) {}

    /** One kind of entries. */
    record Kind(int tag, boolean children, List<Attribute> attributes) {}

    private final Map<Long, Kind> kinds = new HashMap<>();

    /** @param data at the table */
    Abbreviations(Data data) {
        for (long code = data.uleb(); code != 0; code = data.uleb()) {
            int tag = (int) data.uleb();
            boolean children = data.u8() != 0;
            List<Attribute> attributes = new ArrayList<>();
            int name = (int) data.uleb();
            int form = (int) data.uleb();
            while (name != 0 || form != 0) {
                long implicit = form == DW_FORM_IMPLICIT_CONST ? data.sleb() : 0;
                attributes.add(new Attribute(name, form, implicit));
                name = (int) data.uleb();
                form = (int) data.uleb();
            }
            kinds.put(code, new Kind(tag, children, attributes));
        }
    }

    /** The kind of a code, or null. */
    Kind kind(long code) {
        return kinds.get(code);
    }
}
