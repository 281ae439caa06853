package org.clientele.crm.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Defines the database of the application, brings its schema up to date before the first query, and has many new rows
 * written together.
 */
@DataSourceDefinition(
        name = DatabaseSetup.DATA_SOURCE,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=clientele.db.url}",
        user = "${MPCONFIG=clientele.db.user}",
        password = "${MPCONFIG=clientele.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = "reWriteBatchedInserts=true")
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseSetup {

    static final String DATA_SOURCE = "java:app/jdbc/clientele";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PersistenceUnit(unitName = "clientele")
    private EntityManagerFactory factory;

    @PostConstruct
    void prepare() {
        migrate();
        PartsLast.install(factory);
    }

    private void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
