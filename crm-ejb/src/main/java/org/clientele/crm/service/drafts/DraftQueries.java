package org.clientele.crm.service.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.service.shared.Sql;

/** Reads and writes drafts; each is known by its owner and its key. */
@ApplicationScoped
public class DraftQueries {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<Draft> find(String owner, String key) {
        return Sql.of("SELECT key, body, updated_at FROM draft WHERE owner = ? AND key = ?", owner, key)
                .list(em)
                .stream()
                .map(row -> new Draft(row.text(0), row.text(1), row.instant(2)))
                .findFirst();
    }

    public void put(String owner, String key, String body, Instant now) {
        Sql.of("""
                INSERT INTO draft (owner, key, body, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (owner, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at""", owner, key, body, now).execute(em);
    }

    public void delete(String owner, String key) {
        Sql.of("DELETE FROM draft WHERE owner = ? AND key = ?", owner, key).execute(em);
    }
}
