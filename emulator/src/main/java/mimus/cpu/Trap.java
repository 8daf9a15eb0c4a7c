package mimus.cpu;

import mimus.memory.MemoryFault;

/**
 * What an instruction cannot finish by itself: a value for the world around the processor to act upon.
 *
 * <p>Thrown by a meaning, without a stack trace since it is part of normal operation, and caught in one place, the run
 * loop. The env then shows the state before the instruction, with {@code pc} at it.
 */
public abstract sealed class Trap extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Trap() {
        super(null, null, false, false);
    }

    @Override
    public abstract String getMessage();

    /** An access to memory failed. */
    public static final class Memory extends Trap {
        private static final long serialVersionUID = 1;
        private final transient MemoryFault fault;

        public Memory(MemoryFault fault) {
            this.fault = fault;
        }

        public MemoryFault fault() {
            return fault;
        }

        @Override
        public String getMessage() {
            return fault.getMessage();
        }
    }

    /** A system call, or what firmware uses in its place. */
    public static final class SystemCall extends Trap {
        private static final long serialVersionUID = 1;
        private final int code;
        private final int level;

        /** @param code the number in the instruction itself, not the one in a register */
        public SystemCall(int code) {
            this(code, 0);
        }

        /** @param level whom it calls: 0 for the operating system, more for who stands above it, as the ISA numbers them */
        public SystemCall(int code, int level) {
            this.code = code;
            this.level = level;
        }

        public int level() {
            return level;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "system call";
        }
    }

    /** A breakpoint instruction of the guest's own. */
    public static final class Breakpoint extends Trap {
        private static final long serialVersionUID = 1;
        private final int code;
        private final boolean debug;

        public Breakpoint(int code) {
            this(code, false);
        }

        /** @param debug whether it calls for a debugger's handler, which stands above the system's own */
        public Breakpoint(int code, boolean debug) {
            this.code = code;
            this.debug = debug;
        }

        public boolean debug() {
            return debug;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "breakpoint instruction, code " + code;
        }
    }

    /** A conditional trap instruction whose condition held. */
    public static final class Condition extends Trap {
        private static final long serialVersionUID = 1;
        private final int code;

        public Condition(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "trap instruction, code " + code;
        }
    }

    /** Bytes that are no instruction of this processor, or one that is known but missing. */
    public static final class Undefined extends Trap {
        private static final long serialVersionUID = 1;
        private final int word;
        private final String missing;

        /** @param missing mnemonic of an instruction that Mimus does not implement, or null */
        public Undefined(int word, String missing) {
            this.word = word;
            this.missing = missing;
        }

        public int word() {
            return word;
        }

        public String missing() {
            return missing;
        }

        @Override
        public String getMessage() {
            String bytes = "0x%08x".formatted(word);
            return missing == null ? "undefined instruction " + bytes : "missing instruction " + missing + " " + bytes;
        }
    }

    /** Arithmetic that the instruction was told to report. */
    public static final class Arithmetic extends Trap {
        private static final long serialVersionUID = 1;

        /** What went wrong. */
        public enum Kind {
            INTEGER_OVERFLOW,
            DIVISION_BY_ZERO,
            /** An enabled IEEE-754 exception; the unit's status register says which. */
            FLOATING_POINT
        }

        private final Kind kind;

        public Arithmetic(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        @Override
        public String getMessage() {
            return kind.toString();
        }
    }

    /** A unit that is switched off, absent, or closed to this mode. */
    public static final class Unavailable extends Trap {
        private static final long serialVersionUID = 1;
        private final int unit;

        /** @param unit the coprocessor's number, or the ISA's own numbering */
        public Unavailable(int unit) {
            this.unit = unit;
        }

        public int unit() {
            return unit;
        }

        @Override
        public String getMessage() {
            return "unit " + unit + " is not available";
        }
    }

    /** A rule of protection that is broken other than by the rights of a page. */
    public static final class Protection extends Trap {
        private static final long serialVersionUID = 1;
        private final int code;

        /** @param code number of the exception, in the ISA's own numbering */
        public Protection(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "protection exception " + code;
        }
    }

    /** The processor sleeps until an interrupt; {@code pc} is at the instruction that said so. */
    public static final class Wait extends Trap {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return "waits for an interrupt";
        }
    }
}
