package org.clientele.crm.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.clientele.crm.bench.data.CrmData;
import org.clientele.crm.bench.data.Users;

/** Entry point of {@code ./bench}: fills, starts, measures, reports. */
public final class Bench {

    private static final List<String> TABLES = List.of(
            "customer",
            "contact",
            "contract",
            "contract_line",
            "support_request",
            "support_message",
            "sla_clock",
            "audit_entry");
    private static final int WARM_UP_USERS = 4;
    private static final int COUNTS = 5;
    private static final double READY_SECONDS = 20;

    private final BenchOptions options;
    private final Path root;
    private final Report report;

    private Bench(BenchOptions options, Path root) {
        this.options = options;
        this.root = root;
        report = new Report(options.users());
    }

    /**
     * Exit status 0 when everything could be measured, whether the aims were met or not; 2 for options that cannot be
     * understood.
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(BenchOptions.USAGE);
            return;
        }
        BenchOptions options;
        try {
            options = BenchOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage() + "\n" + BenchOptions.USAGE);
            System.exit(2);
            return;
        }
        new Bench(options, Path.of(System.getProperty("clientele.root"))).run();
    }

    private void run() throws IOException, SQLException {
        Path store = root.resolve("var/bench");
        DataStore.Filled filled =
                new DataStore(store, root.resolve("crm-ejb/src/main/resources/db/migration")).get(options.customers());
        Instant start = Instant.now();
        try (ProductProcess product = ProductProcess.start(filled.directory(), ProductProcess.freePort(), Map.of())) {
            double ready = Duration.between(start, Instant.now()).toMillis() / 1_000.0;
            BenchDatabase database = new BenchDatabase(filled.directory());
            describe(database, ready);
            memory("idle, after the start", product, database);
            BenchDatabase.Newest before = database.newest();
            measure(product, database, filled.password(), store.resolve("load"));
            memory("after the load", product, database);
            database.forgetSince(before);
        }
        Files.writeString(store.resolve("report.md"), report.toString());
        System.out.println(report);
        System.err.println("The same stands in " + root.relativize(store.resolve("report.md")) + ".");
    }

    private void describe(BenchDatabase database, double ready) throws SQLException {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        report.line("# Benchmark, %s", Instant.now().toString().substring(0, 16).replace('T', ' '));
        report.line("");
        report.line(
                "- machine: %d cores, load average before the start %.1f",
                machine.getAvailableProcessors(), machine.getSystemLoadAverage());
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.add(String.format("%s %,d", table.replace('_', ' '), database.rows(table)));
        }
        report.line("- rows: %s", String.join(", ", rows));
        report.line(
                "- each page %d s with each number of users, after %d s of warm-up of each",
                options.duration().toSeconds(), options.warmUp().toSeconds());
        report.atMost("ready after", ready, READY_SECONDS, "s");
    }

    private void memory(String when, ProductProcess product, BenchDatabase database) {
        Memory memory = Memory.of(product.process().pid(), database.processes());
        report.line(
                "- memory %s: server %,d MiB (heap in use %,d), database %,d MiB",
                when, memory.server(), memory.heap(), memory.database());
        if (when.startsWith("idle")) {
            report.atMost("server and database idle", memory.server() + memory.database(), Memory.MOST_IDLE, "MiB");
        }
    }

    private void measure(ProductProcess product, BenchDatabase database, String password, Path scratch)
            throws SQLException {
        int most = Math.max(WARM_UP_USERS, Collections.max(options.users()));
        List<Browser> browsers = IntStream.range(0, most)
                .mapToObj(place -> Browser.signIn(product.address(), Users.name(place), password))
                .toList();
        String token = Api.anonymous(product.address())
                .withBasic(Users.name(0), password)
                .post("tokens", "{\"name\":\"bench\",\"expiresInDays\":1}")
                .expect(201)
                .text("token");
        Api api = Api.anonymous(product.address()).withToken(token);
        LoadTool pages = new LoadTool(
                product.address(), browsers.stream().map(Browser::cookieHeader).toList(), scratch);
        LoadTool posts = new LoadTool(product.address(), List.of("Authorization: Bearer " + token), scratch);
        List<Target> targets = targets(database);
        if (!options.warmUp().isZero()) {
            System.err.println("Warming up...");
            targets.stream()
                    .filter(target -> !target.isPost()) // what is posted would make the lists longer
                    .forEach(target -> pages.measure(target, WARM_UP_USERS, options.warmUp()));
        }
        List<Row> rows = new ArrayList<>();
        for (Target target : targets) {
            System.err.println("Measuring " + target.name() + "...");
            if (target.isPost()) {
                Runnable once = () -> api.post(target.path(), target.json()).expect(201);
                rows.add(measure(target, posts, once, database));
            } else {
                rows.add(read(target, pages, browsers.get(0), database));
            }
        }
        weigh(browsers.get(0));
        new ImportRun(api, options.customers()).measure(report);
        report.line("");
        report.table(rows);
    }

    private List<Target> targets(BenchDatabase database) throws SQLException {
        String request = database.text("SELECT r.number FROM support_request r WHERE r.status = 'OPEN'"
                + " AND r.coverage = 'COVERED' AND r.owner = '" + Users.name(0) + "' ORDER BY r.id LIMIT 1");
        String contact = database.text("SELECT family_name FROM contact ORDER BY id LIMIT 1 OFFSET 77");
        List<Target> targets = new ArrayList<>(List.of(Targets.reference()));
        targets.addAll(Targets.all(new CrmData(options.customers(), Instant.now()), request, contact));
        return targets;
    }

    /** Measures a page, once it is sure that it is there and shows what was meant. */
    private Row read(Target target, LoadTool pages, Browser browser, BenchDatabase database) throws SQLException {
        HttpResponse<String> page = browser.get(target.path());
        if (page.statusCode() == 404) {
            return Row.absent(target, "not there");
        }
        if (page.statusCode() != 200 || !page.body().contains(target.expected())) {
            return Row.absent(target, "**wrong**: status " + page.statusCode() + ", without " + target.expected());
        }
        return measure(target, pages, () -> browser.get(target.path()), database);
    }

    private Row measure(Target target, LoadTool tool, Runnable once, BenchDatabase database) throws SQLException {
        Map<Integer, Sample> samples = new TreeMap<>();
        for (int users : options.users()) {
            samples.put(users, tool.measure(target, users, options.duration()));
        }
        return new Row(target, statements(once, database), samples, null);
    }

    /**
     * One request alone between two readings, some times; what background work adds to one of them now and then does not
     * change the median.
     */
    private static long statements(Runnable request, BenchDatabase database) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < COUNTS; i++) {
            long before = database.statements();
            request.run();
            counts.add(database.statements() - before);
        }
        Collections.sort(counts);
        return counts.get(COUNTS / 2);
    }

    private void weigh(Browser browser) {
        PageWeight weight = PageWeight.of(browser, "/customers");
        report.atMost(
                "first visit of the customer list, compressed",
                weight.first() / 1_000.0,
                PageWeight.MOST_FIRST / 1_000.0,
                "kB");
        report.atMost("repeated visit", weight.repeated() / 1_000.0, PageWeight.MOST_REPEATED / 1_000.0, "kB");
    }
}
