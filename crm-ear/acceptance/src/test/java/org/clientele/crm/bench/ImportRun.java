package org.clientele.crm.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.clientele.crm.acceptance.api.Answer;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.api.Multipart;
import org.clientele.crm.bench.data.CustomerFile;

/** Imports a file of customers and takes it back, from the sending of the file until all is done. */
final class ImportRun {

    /** Seconds that {@link #MOST_ROWS} rows may take; fewer rows may take as much less. */
    private static final double MOST_SECONDS = 60;

    private static final int MOST_ROWS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "UNDONE");

    private final Api api;
    private final int rows;

    /** @param customers in the database; the file has half as many rows, at most {@link #MOST_ROWS} */
    ImportRun(Api api, int customers) {
        this.api = api;
        rows = Math.min(MOST_ROWS, customers / 2);
    }

    void measure(Report report) {
        System.err.println("Measuring the import...");
        Multipart form = Multipart.ofCustomers("customers.csv", CustomerFile.of(rows), "IMPORT");
        long start = System.nanoTime();
        String address = "imports/" + api.post("imports", form).expect(202).text("id");
        Answer done = end(address);
        report.atMost(
                String.format(
                        Locale.ROOT,
                        "import of %,d customers",
                        done.json().path("created").asInt()),
                seconds(start),
                MOST_SECONDS * rows / MOST_ROWS,
                "s");
        long undo = System.nanoTime();
        api.post(address + "/undo", "").expect(202);
        Answer undone = end(address);
        report.line(
                "- its undo: %.0f s, %,d taken back",
                seconds(undo), undone.json().path("restored").asInt());
    }

    private Answer end(String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer seen = api.get(address).expect(200);
        while (!ENDS.contains(seen.text("state"))) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The import does not end: " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = api.get(address).expect(200);
        }
        return seen;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
