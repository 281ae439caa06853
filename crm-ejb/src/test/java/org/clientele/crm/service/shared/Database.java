package org.clientele.crm.service.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.audit.AuditListener;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated PostgreSQL of its own for one test class: one server for the whole run, one database a test class, copied
 * from a template, so that tests never see each other's rows. Changes are audited as in the product; where no record says
 * who changed it, that is {@code caller} at the epoch.
 */
public final class Database implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final PGSimpleDataSource dataSource;
    private final EntityManagerFactory factory;

    private Database(PGSimpleDataSource dataSource, EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /** A fresh database with the current schema and no rows. */
    public static Database create() {
        EmbeddedPostgres running = server();
        String name = "test_" + COUNTER.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE migrated");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource dataSource = (PGSimpleDataSource) running.getDatabase("postgres", name);
        dataSource.setReWriteBatchedInserts(true);
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                dataSource,
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.session-name",
                name);
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("clientele", settings);
        PartsLast.install(factory);
        AuditListener.install(factory, () -> new Stamp(Instant.EPOCH, "caller"));
        return new Database(dataSource, factory);
    }

    /** Runs the work in a transaction of its own; rolls back when it throws. */
    public <T> T call(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    public void run(Consumer<EntityManager> work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    public PGSimpleDataSource dataSource() {
        return dataSource;
    }

    /**
     * The SQL statements that some reading takes, which begins without anything read before.
     *
     * @param reading reads through {@link #call} of this database
     */
    public List<String> statementsOf(Runnable reading) {
        ServerSession session = factory.unwrap(ServerSession.class);
        SessionLog before = session.getSessionLog();
        factory.getCache().evictAll();
        Statements statements = new Statements();
        session.setSessionLog(statements);
        try {
            reading.run();
        } finally {
            session.setSessionLog(before);
        }
        return statements.heard();
    }

    /** Puts a value into a field that the container would inject, for example the entity manager of a query class. */
    public static <T> T inject(T bean, String field, Object value) {
        try {
            Field target = bean.getClass().getDeclaredField(field);
            target.setAccessible(true);
            target.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE migrated");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "migrated"))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return server;
    }
}
