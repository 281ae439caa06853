package org.clientele.crm.service.importing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.CustomerIntake;
import org.clientele.crm.service.customer.CustomerMatchQueries;
import org.clientele.crm.service.customer.CustomerRepository;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.identity.UserQueries;
import org.clientele.crm.service.shared.CurrentCaller;
import org.clientele.crm.service.shared.Database;

/** The importing services on a database of their own, with a user, a clock that stands still and workers at hand. */
final class ImportBench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    final Database database = Database.create();

    private final Set<String> permissions = new HashSet<>(Set.of(Permission.IMPORT_RUN, Permission.CUSTOMER_EDIT));
    private String user = "nora";
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    ImportBench as(String username, String... more) {
        user = username;
        permissions.addAll(List.of(more));
        return this;
    }

    void passTime(java.time.Duration time) {
        clock = Clock.offset(clock, time);
    }

    String submit(ImportMode mode, String csv) {
        return submit(mode, csv.getBytes(StandardCharsets.UTF_8), MappingWish.NONE);
    }

    String submit(ImportMode mode, byte[] csv, MappingWish wish) {
        FileContent content = () -> new ByteArrayInputStream(csv);
        return call(service -> service.submit(new SubmitImport(ImportType.CUSTOMER, mode, "a.csv", content, wish)));
    }

    /** Submits and works until it is done. */
    ImportDetails run(ImportMode mode, String csv) {
        String number = submit(mode, csv);
        work();
        return details(number);
    }

    <T> T call(Function<ImportService, T> use) {
        return database.call(em -> use.apply(service(em)));
    }

    void undo(String number) {
        call(service -> {
            service.undo(number, null);
            return null;
        });
        work();
    }

    ImportDetails details(String number) {
        return call(service -> service.details(number));
    }

    List<ImportRow> rows(String number) {
        List<ImportRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            var page = call(service -> service.rows(number, null, new PageRequest(200, from)));
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }

    String rejected(String number) {
        return call(service -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            service.writeRejected(number, out, note -> note.key() + note.arguments());
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** A worker brings everything that waits to its end. */
    void work() {
        ImportStepService steps = steps();
        for (Optional<Long> next = steps.claim("worker"); next.isPresent(); next = steps.claim("worker")) {
            new ImportLoop(steps, "worker").run(next.get());
        }
    }

    /** The steps as the container offers them: each in a transaction of its own. */
    ImportStepService steps() {
        return new ImportStepService() {
            @Override
            public Optional<Long> claim(String worker) {
                return database.call(em -> stepService(em).claim(worker));
            }

            @Override
            public Optional<Integer> advance(long id, String worker, int limit) {
                return database.call(em -> stepService(em).advance(id, worker, limit));
            }

            @Override
            public void passOver(long id, String worker, RowNote reason) {
                database.run(em -> stepService(em).passOver(id, worker, reason));
            }

            @Override
            public void fail(long id, String worker, String key) {
                database.run(em -> stepService(em).fail(id, worker, key));
            }
        };
    }

    /** What happens every night. */
    void cleanUp() {
        database.run(em -> {
            ImportCleanup cleanup = new ImportCleanup();
            Database.inject(cleanup, "imports", Database.inject(new ImportRepository(), "em", em));
            Database.inject(cleanup, "files", Database.inject(new ImportFileRepository(), "em", em));
            Database.inject(cleanup, "clock", clock);
            cleanup.deleteOutdated();
        });
    }

    Optional<CustomerData> customer(String name) {
        return database.call(em -> em.createQuery(
                        "SELECT c FROM Customer c WHERE c.name = :name",
                        org.clientele.crm.domain.customer.Customer.class)
                .setParameter("name", name)
                .getResultStream()
                .map(customer -> customer.data())
                .findFirst());
    }

    String numberOf(String name) {
        return database.call(em -> (String) em.createNativeQuery("SELECT number FROM customer WHERE name = ?")
                .setParameter(1, name)
                .getSingleResult());
    }

    long count(String sql) {
        return database.call(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    long customers() {
        return count("SELECT count(*) FROM customer");
    }

    ImportStepService stepService(EntityManager em) {
        ImportStepService steps = new ImportStepService();
        ImportRowRepository rows = Database.inject(new ImportRowRepository(), "em", em);
        CustomerIntake intake =
                Database.inject(new CustomerIntake(), "customers", Database.inject(new CustomerRepository(), "em", em));
        CustomerMatchQueries matches = Database.inject(new CustomerMatchQueries(), "em", em);
        Database.inject(steps, "imports", Database.inject(new ImportRepository(), "em", em));
        Database.inject(steps, "clock", clock);
        Database.inject(steps, "rows", rows);
        RowStaging staging = Database.inject(new RowStaging(), "rows", rows);
        Database.inject(staging, "files", Database.inject(new ImportFileRepository(), "em", em));
        Database.inject(steps, "staging", staging);
        RowProcessing processing = Database.inject(new RowProcessing(), "rows", rows);
        Database.inject(processing, "matches", matches);
        Database.inject(processing, "intake", intake);
        Database.inject(
                processing,
                "assignees",
                Database.inject(new Assignees(), "users", Database.inject(new UserQueries(), "em", em)));
        Database.inject(processing, "clock", clock);
        Database.inject(steps, "processing", processing);
        RowUndoing undoing = Database.inject(new RowUndoing(), "rows", rows);
        Database.inject(undoing, "matches", matches);
        Database.inject(undoing, "intake", intake);
        Database.inject(undoing, "clock", clock);
        Database.inject(steps, "undoing", undoing);
        return steps;
    }

    private ImportService service(EntityManager em) {
        ImportService service = new ImportService();
        Database.inject(service, "imports", Database.inject(new ImportRepository(), "em", em));
        Database.inject(service, "files", Database.inject(new ImportFileRepository(), "em", em));
        Database.inject(service, "queries", Database.inject(new ImportQueries(), "em", em));
        Database.inject(service, "waits", new NobodyListens());
        Database.inject(service, "caller", new CurrentCaller() {
            @Override
            public String username() {
                return user;
            }

            @Override
            public Stamp stamp() {
                return new Stamp(clock.instant(), user);
            }

            @Override
            public boolean may(String permission) {
                return permissions.contains(permission);
            }
        });
        return service;
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class NobodyListens implements Event<ImportWaits> {

        @Override
        public void fire(ImportWaits event) {
            // the tests call their workers themselves
        }

        @Override
        public <U extends ImportWaits> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ImportWaits> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ImportWaits> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends ImportWaits> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ImportWaits> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
