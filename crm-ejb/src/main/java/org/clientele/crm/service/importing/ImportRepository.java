package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.clientele.crm.domain.importing.Import;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores imports. Whoever changes one holds its row until the transaction ends, users and workers alike. */
@ApplicationScoped
public class ImportRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public void add(Import job) {
        em.persist(job);
        em.flush();
    }

    /** @throws NotFound if there is none */
    public Import getForChange(String number) {
        return em.createQuery("SELECT i FROM Import i WHERE i.number = :number", Import.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import", number));
    }

    /** The import as it is now, held until the transaction ends. */
    public Import getForChange(long id) {
        return em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest import that has something to do and that no worker holds; other workers pass it over meanwhile. */
    public Optional<Import> nextToDo(Instant now) {
        return Sql.of("SELECT id FROM import_job WHERE state IN ('QUEUED', 'RUNNING', 'UNDOING')")
                .add("AND (lease_until IS NULL OR lease_until < ?)", now)
                .add("ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .list(em)
                .stream()
                .map(row -> getForChange(row.number(0)))
                .findFirst();
    }

    /** Deletes the dry runs, with files and rows, that ended before that moment. */
    public void deleteDryRuns(Instant before) {
        Sql.of("DELETE FROM import_job WHERE mode = 'DRY_RUN' AND state NOT IN ('QUEUED', 'RUNNING', 'UNDOING')")
                .add("AND finished_at < ?", before)
                .execute(em);
    }

    /** The next free number, {@code IM-000123}. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("SELECT nextval('import_number_seq')").getSingleResult();
        return "IM-%06d".formatted(next.longValue());
    }
}
