package org.clientele.crm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the product holds of the machine's memory, in MiB.
 *
 * @param server resident set of the Java machine
 * @param database proportional set of all PostgreSQL processes: what they share is counted once
 * @param heap what is used of the Java heap after a collection
 */
record Memory(long server, long database, long heap) {

    /** Server and database together, when nobody does anything. */
    static final long MOST_IDLE = 1_024;

    private static final Pattern KIB = Pattern.compile("(?m)^(Rss|Pss):\\s+(\\d+) kB");
    private static final Pattern USED = Pattern.compile("garbage-first heap.*?used (\\d+)K");
    private static final int KIB_PER_MIB = 1_024;

    static Memory of(long server, List<ProcessHandle> database) {
        long shared = database.stream()
                .mapToLong(process -> set(process.pid(), "Pss"))
                .sum();
        long resident = set(server, "Rss");
        diagnose(server, "GC.run");
        Matcher heap = USED.matcher(diagnose(server, "GC.heap_info"));
        return new Memory(resident, shared, heap.find() ? Long.parseLong(heap.group(1)) / KIB_PER_MIB : -1);
    }

    private static long set(long pid, String name) {
        try {
            Matcher sizes = KIB.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
            while (sizes.find()) {
                if (sizes.group(1).equals(name)) {
                    return Long.parseLong(sizes.group(2)) / KIB_PER_MIB;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String diagnose(long pid, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), "" + pid, command)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(jcmd.getInputStream().readAllBytes());
            jcmd.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
