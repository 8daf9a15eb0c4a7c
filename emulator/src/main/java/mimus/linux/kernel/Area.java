package mimus.linux.kernel;

import mimus.memory.Protection;

/**
 * A range of addresses that was mapped in one way.
 *
 * @param end the first address past it
 * @param shared whether others see what is stored
 * @param pages that are shared, or null
 * @param offset in the file
 * @param name what {@code /proc/self/maps} shows
 */
public record Area(long start, long end, int protection, boolean shared, FileMapping pages, long offset, String name) {
    public long length() {
        return end - start;
    }

    /** The part of it between two addresses. */
    Area part(long from, long to) {
        return new Area(from, to, protection, shared, pages, offset + from - start, name);
    }

    Area allowing(int rights) {
        return new Area(start, end, rights, shared, pages, offset, name);
    }

    /** The same elsewhere. */
    Area at(long address) {
        return new Area(address, address + length(), protection, shared, pages, offset, name);
    }

    /** As a line of {@code /proc/self/maps}. */
    public String text() {
        String line = "%08x-%08x %s%s %08x 00:00 0"
                .formatted(start, end, Protection.text(protection), shared ? "s" : "p", offset);
        return name.isEmpty() ? line + " " : "%-73s%s".formatted(line, name);
    }
}
