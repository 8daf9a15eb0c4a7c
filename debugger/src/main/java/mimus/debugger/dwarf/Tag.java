package mimus.debugger.dwarf;

/** What an entry describes, as far as somebody here asks (DWARF 5, section 7.5.3). */
public enum Tag {
    ARRAY_TYPE(0x01),
    CLASS_TYPE(0x02),
    ENUMERATION_TYPE(0x04),
    FORMAL_PARAMETER(0x05),
    LEXICAL_BLOCK(0x0b),
    MEMBER(0x0d),
    POINTER_TYPE(0x0f),
    REFERENCE_TYPE(0x10),
    COMPILE_UNIT(0x11),
    STRUCTURE_TYPE(0x13),
    SUBROUTINE_TYPE(0x15),
    TYPEDEF(0x16),
    UNION_TYPE(0x17),
    INLINED_SUBROUTINE(0x1d),
    SUBRANGE_TYPE(0x21),
    BASE_TYPE(0x24),
    CONST_TYPE(0x26),
    ENUMERATOR(0x28),
    SUBPROGRAM(0x2e),
    VARIABLE(0x34),
    VOLATILE_TYPE(0x35),
    RESTRICT_TYPE(0x37),
    /** Anything else. */
    OTHER(-1);

    private final int number;

    Tag(int number) {
        this.number = number;
    }

    static Tag of(int number) {
        for (Tag tag : values()) {
            if (tag.number == number) {
                return tag;
            }
        }
        return OTHER;
    }
}
