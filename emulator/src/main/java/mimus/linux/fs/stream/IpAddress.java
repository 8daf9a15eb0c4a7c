package mimus.linux.fs.stream;

import java.nio.charset.StandardCharsets;

/**
 * Addresses of IPv4 and IPv6 as the kernel stores them behind the family, a byte per char.
 *
 * <p>{@code sockaddr_in}: port, address, eight zeros; {@code sockaddr_in6}: port, flow, address, scope. Ports are in
 * network order.
 */
public final class IpAddress {
    private static final int IPV4 = 14;
    private static final int IPV6 = 26;
    private static final String MAPPED = "\0\0\0\0\0\0\0\0\0\0\u00ff\u00ff";

    private IpAddress() {}

    /** Bytes of an address of a family. */
    public static int length(boolean six) {
        return six ? IPV6 : IPV4;
    }

    public static int port(String address) {
        return address.charAt(0) << 8 | address.charAt(1);
    }

    static String withPort(String address, int port) {
        return "" + (char) (port >> 8) + (char) (port & 0xff) + address.substring(2);
    }

    /** The loopback address with port 0. */
    public static String loopback(boolean six) {
        return six ? six("\0".repeat(15) + '\1') : four("\u007f\0\0\1");
    }

    private static String four(String bytes) {
        return "\0\0" + bytes + "\0".repeat(8);
    }

    private static String six(String bytes) {
        return "\0\0" + "\0".repeat(4) + bytes + "\0".repeat(4);
    }

    /** The address of a host, of 4 or 16 bytes, with a port, as sockets of a family see it. */
    public static String of(boolean six, String host, int port) {
        String plain = withPort(host.length() == 4 ? four(host) : six(host), port);
        return as(six, plain);
    }

    /** The 4 or 16 bytes of the address itself; 4 of an IPv4 address in the form of IPv6. */
    public static String host(String address) {
        if (address.length() < IPV6) {
            return address.substring(2, 6);
        }
        String host = address.substring(6, 22);
        return host.startsWith(MAPPED) ? host.substring(12) : host;
    }

    static boolean isIpv4(String address) {
        return host(address).length() == 4;
    }

    /** Whether it is an address of the guests' own: any, or the loopback's. */
    public static boolean isLocal(String address) {
        String host = host(address);
        return host.length() == 4
                ? host.charAt(0) == 127 || host.equals("\0\0\0\0")
                : host.substring(0, 15).equals("\0".repeat(15)) && host.charAt(15) <= 1;
    }

    /** The same address as a socket of the other family sees it. */
    public static String as(boolean six, String address) {
        if (address.isEmpty() || six == address.length() >= IPV6) {
            return address;
        }
        String host = host(address);
        String same = six ? six(MAPPED + host) : four(host.length() == 4 ? host : "\u007f\0\0\1");
        return withPort(same, port(address));
    }

    /** As people write it, with the port behind. */
    public static String text(String address) {
        byte[] host = host(address).getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < host.length; i += host.length == 4 ? 1 : 2) {
            text.append(i == 0 ? "" : host.length == 4 ? "." : ":");
            text.append(
                    host.length == 4
                            ? "" + (host[i] & 0xff)
                            : "%x".formatted((host[i] & 0xff) << 8 | host[i + 1] & 0xff));
        }
        return (host.length == 4 ? text.toString() : "[" + text + "]") + ":" + port(address);
    }
}
