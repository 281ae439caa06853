package org.clientele.crm.acceptance.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which addresses processes listen on, as the kernel tells it. */
final class OpenPorts {

    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int SOCKET = 9;
    private static final int HEXADECIMAL = 16;
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private OpenPorts() {}

    /**
     * The addresses on which one of the processes takes connections or datagrams.
     *
     * @return protocol, "loopback" or "world", and port of each, such as {@code tcp loopback 8080}
     */
    static Set<String> of(LongStream pids) {
        Set<String> sockets = new HashSet<>();
        pids.forEach(pid -> sockets.addAll(socketsOf(pid)));
        Set<String> open = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String[] row : rows(table)) {
                boolean takes = table.startsWith("udp") || row[STATE].equals(LISTENING);
                if (takes && sockets.contains("socket:[" + row[SOCKET] + "]")) {
                    open.add(describe(table, row[ADDRESS].split(":")));
                }
            }
        }
        return open;
    }

    private static String describe(String table, String[] address) {
        return table.substring(0, "tcp".length())
                + (LOOPBACK.contains(address[0]) ? " loopback " : " world ")
                + Integer.parseInt(address[1], HEXADECIMAL);
    }

    private static List<String[]> rows(String table) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/net", table))) {
            return lines.skip(1).map(line -> line.strip().split("\\s+")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> socketsOf(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return files.map(OpenPorts::target).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
