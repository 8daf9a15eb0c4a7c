package mimus.abi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mimus.cpu.Cpu;

/**
 * What {@code ptrace} hands out of a processor of one ABI, from a table.
 *
 * <p>{@code audit NUMBER} is the {@code AUDIT_ARCH} without the bit for little-endian; {@code steps} says that there is
 * {@code PTRACE_SINGLESTEP}. {@code set NOTE SIZE get REQUEST put REQUEST} begins a set of registers: the type of its note
 * in core files ({@code -} for none), its size in bytes, and the requests that move the whole of it, of which each may be
 * missing. {@code user SIZE NOTE} begins what {@code PTRACE_PEEKUSER} reads, with the set of a note at its start ({@code -}
 * for none); {@code numbered SIZE} is the same where the address is the number of a word. A line {@code REGISTER WIDTH
 * OFFSET} is a register of it, {@code FIRST..LAST WIDTH OFFSET} are several with numbers, one behind the other. {@code word
 * REQUEST CODE REGISTER} is a request whose data is a code and whose address gets a register.
 */
public final class PtraceRegisters {
    /** {@code __AUDIT_ARCH_LE}. */
    private static final long LITTLE_ENDIAN = 0x4000_0000;

    private final boolean bigEndian;
    private final Map<Long, RegisterSet> byNote = new HashMap<>();
    private final Map<Long, RegisterSet> byReading = new HashMap<>();
    private final Map<Long, RegisterSet> byWriting = new HashMap<>();
    private final Map<List<Long>, String> words = new HashMap<>();
    private RegisterSet user;
    private long audit;
    private boolean numbered;
    private boolean steps;

    private PtraceRegisters(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    /** Reads the table that is a resource beside a class. */
    public static PtraceRegisters load(Class<?> beside, String resource, boolean bigEndian) {
        PtraceRegisters registers = new PtraceRegisters(bigEndian);
        registers.read(Resource.lines(beside, resource));
        return registers;
    }

    private void read(List<String> lines) {
        List<RegisterSet.Place> places = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "audit" -> audit = Long.decode(words[1]) | (bigEndian ? 0 : LITTLE_ENDIAN);
                case "steps" -> steps = true;
                case "set" -> places = begin(words);
                case "user", "numbered" -> {
                    numbered = words[0].equals("numbered");
                    boolean empty = numbered || words[2].equals("-");
                    places = new ArrayList<>(
                            empty
                                    ? List.of()
                                    : byNote.get(Long.decode(words[2])).places());
                    user = new RegisterSet(Integer.decode(words[1]), bigEndian, places);
                }
                case "word" -> this.words.put(List.of(Long.decode(words[1]), Long.decode(words[2])), words[3]);
                default ->
                    places.addAll(RegisterSet.Place.of(words[0], Integer.decode(words[1]), Integer.decode(words[2])));
            }
        }
    }

    private List<RegisterSet.Place> begin(String[] words) {
        List<RegisterSet.Place> places = new ArrayList<>();
        RegisterSet set = new RegisterSet(Integer.decode(words[2]), bigEndian, places);
        if (!words[1].equals("-")) {
            byNote.put(Long.decode(words[1]), set);
        }
        for (int i = 3; i < words.length; i += 2) {
            (words[i].equals("get") ? byReading : byWriting).put(Long.decode(words[i + 1]), set);
        }
        return places;
    }

    /** The processor and byte order as {@code PTRACE_GET_SYSCALL_INFO} tells them. */
    public long audit() {
        return audit;
    }

    /** Whether there is {@code PTRACE_SINGLESTEP}. */
    public boolean steps() {
        return steps;
    }

    /** The set with the type of a note. */
    public Optional<RegisterSet> noted(long type) {
        return Optional.ofNullable(byNote.get(type));
    }

    /** The set that a request reads. */
    public Optional<RegisterSet> readBy(long request) {
        return Optional.ofNullable(byReading.get(request));
    }

    /** The set that a request writes. */
    public Optional<RegisterSet> writtenBy(long request) {
        return Optional.ofNullable(byWriting.get(request));
    }

    /** What {@code PTRACE_PEEKUSER} reads. */
    public RegisterSet user() {
        return user;
    }

    /** Whether the address of {@code PTRACE_PEEKUSER} is the number of a word. */
    public boolean isNumbered() {
        return numbered;
    }

    /** The value that a request with a code asks for. */
    public Optional<Long> word(Cpu<?> cpu, long request, long code) {
        return Optional.ofNullable(words.get(List.of(request, code))).map(cpu::read);
    }

    /** The names of all registers in the table, as a test wants them. */
    public List<String> names() {
        List<String> names = new ArrayList<>(words.values());
        names.addAll(user.names());
        byNote.values().forEach(set -> names.addAll(set.names()));
        byReading.values().forEach(set -> names.addAll(set.names()));
        return names;
    }
}
