package mimus.debugger.gdb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mimus.debugger.guest.GuestProcess;
import mimus.memory.Memory;

/** The libraries that a program's dynamic linker has loaded: its list of {@code link_map}s, found as GDB would. */
final class Libraries {
    private static final int AT_PHDR = 3;
    private static final int AT_PHENT = 4;
    private static final int AT_PHNUM = 5;
    private static final int PT_DYNAMIC = 2;
    private static final int PT_PHDR = 6;
    private static final int DT_DEBUG = 21;
    private static final int DT_MIPS_RLD_MAP = 0x7000_0016;
    private static final int DT_MIPS_RLD_MAP_REL = 0x7000_0035;
    private static final int LONGEST_LIST = 4096;
    private static final int LONGEST_NAME = 4096;

    /** One library, as its {@code link_map} describes it. */
    private record Library(long map, long distance, String name, long dynamic) {}

    private final GuestProcess process;
    private final Memory memory;
    private final int word;

    Libraries(GuestProcess process) {
        this.process = process;
        this.memory = process.memory();
        this.word = process.target().bits() / 8;
    }

    String xml() {
        List<Library> all = all();
        StringBuilder xml = new StringBuilder("<library-list-svr4 version=\"1.0\"");
        if (!all.isEmpty()) {
            xml.append(" main-lm=\"0x%x\"".formatted(all.get(0).map));
        }
        xml.append(">");
        for (Library library : all) {
            if (!library.name.isEmpty()) {
                xml.append("<library name=\"%s\" lm=\"0x%x\" l_addr=\"0x%x\" l_ld=\"0x%x\"/>"
                        .formatted(Xml.text(library.name), library.map, library.distance, library.dynamic));
            }
        }
        return xml.append("</library-list-svr4>").toString();
    }

    private List<Library> all() {
        List<Library> all = new ArrayList<>();
        long debug = debug();
        long map = debug == 0 ? 0 : word(debug + word);
        for (int i = 0; map != 0 && i < LONGEST_LIST; i++) {
            all.add(new Library(map, word(map), text(word(map + word)), word(map + 2 * word)));
            map = word(map + 3 * word);
        }
        return all;
    }

    /** Address of the {@code r_debug} that the dynamic linker keeps, or 0 if it has not begun. */
    private long debug() {
        long headers = auxiliary(AT_PHDR);
        long size = auxiliary(AT_PHENT);
        long count = auxiliary(AT_PHNUM);
        long dynamic = 0;
        long distance = 0;
        for (long i = 0; i < count; i++) {
            long header = headers + i * size;
            long address = word(header + (word == 8 ? 16 : 8));
            switch (number(header)) {
                case PT_PHDR -> distance = headers - address;
                case PT_DYNAMIC -> dynamic = address;
                default -> {
                    // not about linking
                }
            }
        }
        return dynamic == 0 ? 0 : debug(dynamic + distance);
    }

    private long debug(long dynamic) {
        long entry = dynamic;
        for (int i = 0; i < LONGEST_LIST && word(entry) != 0; i++) {
            long value = word(entry + word);
            switch ((int) word(entry)) {
                case DT_DEBUG -> {
                    return value;
                }
                case DT_MIPS_RLD_MAP -> {
                    return word(value);
                }
                case DT_MIPS_RLD_MAP_REL -> {
                    return word(entry + value);
                }
                default -> entry += 2 * word;
            }
        }
        return 0;
    }

    private long auxiliary(int wanted) {
        byte[] vector = process.auxiliary();
        for (int at = 0; at + 2 * word <= vector.length; at += 2 * word) {
            if (process.number(vector, at, word) == wanted) {
                return process.number(vector, at + word, word);
            }
        }
        return 0;
    }

    private long word(long address) {
        return peek(address, word);
    }

    private int number(long address) {
        return (int) peek(address, 4);
    }

    private long peek(long address, int size) {
        byte[] bytes = new byte[size];
        return memory.peek(address, bytes, 0, size) < size ? 0 : process.number(bytes, 0, size);
    }

    private String text(long address) {
        byte[] bytes = new byte[LONGEST_NAME];
        int there = memory.peek(address, bytes, 0, bytes.length);
        int length = 0;
        while (length < there && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
