package mimus.debugger.expression;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The type of a value, as C has it. */
public sealed interface Type {
    /** Size in bytes; 0 if it has none. */
    int size();

    /** As C writes it. */
    String name();

    /** A whole number. */
    record Whole(String name, int size, boolean signed) implements Type {}

    /** A floating-point number of IEEE 754 with 4 or 8 bytes. */
    record Floating(String name, int size) implements Type {}

    /** The address of something. */
    record Pointer(Type target, int size) implements Type {
        @Override
        public String name() {
            return target.name() + " *";
        }
    }

    /** Several of one type, one after the other. */
    record Array(Type element, int count) implements Type {
        @Override
        public int size() {
            return element.size() * count;
        }

        @Override
        public String name() {
            return element.name() + " [" + count + "]";
        }
    }

    /**
     * A member of a structure.
     *
     * @param offset in bytes
     */
    record Member(String name, int offset, Type type) {}

    /**
     * Members under one name: a {@code struct} or {@code union}.
     *
     * @param members asked for when they are needed: they may lead back to this
     */
    record Structure(String name, int size, Supplier<List<Member>> members) implements Type {
        /** The member of a name, or null. */
        public Member member(String wanted) {
            return members.get().stream()
                    .filter(member -> member.name().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Numbers that have names.
     *
     * @param names by number
     */
    record Enumeration(String name, int size, Map<Long, String> names) implements Type {}

    /** Nothing, or what is not known. */
    record Nothing(String name) implements Type {
        @Override
        public int size() {
            return 0;
        }
    }

    /** Code of a function. */
    record Code(String name) implements Type {
        @Override
        public int size() {
            return 1;
        }
    }
}
