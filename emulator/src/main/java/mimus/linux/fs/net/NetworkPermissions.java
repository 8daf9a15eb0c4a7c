package mimus.linux.fs.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mimus.error.UserError;
import mimus.linux.fs.stream.IpAddress;

/**
 * Whom of the host's network guests may reach, and at which ports they may be reached.
 *
 * <p>A rule is {@code HOST}, {@code HOST:PORT}, {@code [IPV6]:PORT} or {@code *}; names are looked up once, at the start.
 * {@code :PORT} is a port of the host's loopback interface at which it may reach a guest that listens there.
 */
public final class NetworkPermissions {
    private static final int MOST = 65535;

    /** @param host its bytes, or null for any; port 0 stands for all */
    private record Rule(byte[] host, int port) {
        boolean holds(byte[] address, int itsPort) {
            return (host == null || Arrays.equals(host, address)) && (port == 0 || port == itsPort);
        }
    }

    private final List<Rule> rules;
    private final Set<Integer> served = new HashSet<>();

    /** @throws UserError if a rule makes no sense, or its host is not known */
    public NetworkPermissions(List<String> texts) {
        rules = texts.stream().flatMap(this::rules).toList();
    }

    private Stream<Rule> rules(String text) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon >= 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
        String host = hasPort ? text.substring(0, colon) : text;
        int port = hasPort ? port(text, text.substring(colon + 1)) : 0;
        if (host.isEmpty() && hasPort) {
            served.add(port);
            return Stream.empty();
        }
        if (host.equals("*")) {
            return Stream.of(new Rule(null, port));
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).map(found -> new Rule(found.getAddress(), port));
        } catch (UnknownHostException e) {
            throw new UserError("--allow-net: there is no host " + host, e);
        }
    }

    private static int port(String rule, String digits) {
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > MOST || Integer.parseInt(digits) == 0) {
            throw new UserError("--allow-net: '" + digits + "' in " + rule + " is no port");
        }
        return Integer.parseInt(digits);
    }

    /** Whether an address of {@link IpAddress} may be reached. */
    boolean allows(String address) {
        byte[] host = bytes(address);
        int port = IpAddress.port(address);
        return rules.stream().anyMatch(rule -> rule.holds(host, port));
    }

    /** Whether the host may reach a guest at a port. */
    boolean serves(int port) {
        return served.contains(port);
    }

    /** The 4 or 16 bytes of an address. */
    static byte[] bytes(String address) {
        return IpAddress.host(address).getBytes(StandardCharsets.ISO_8859_1);
    }
}
