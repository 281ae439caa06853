package org.clientele.crm.service.contract;

import jakarta.persistence.EntityManager;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.Sql;

/** What reads and writes contracts in a database, put together by hand, and the customers that they are with. */
final class ContractRig {

    private ContractRig() {}

    static void addCustomer(Database database, long id, String number, String name) {
        database.run(em -> Sql.of("INSERT INTO customer (id, version, created_at, created_by, updated_at, updated_by,")
                .add("number, kind, scope, name, lifecycle_stage)")
                .add(
                        "VALUES (?, 1, now(), 'nora', now(), 'nora', ?, 'ORGANIZATION', 'EXTERNAL', ?, 'LEAD')",
                        id,
                        number,
                        name)
                .execute(em));
    }

    static ContractRepository repository(EntityManager em) {
        return Database.inject(new ContractRepository(), "em", em);
    }

    static ContractQueries queries(EntityManager em) {
        return Database.inject(new ContractQueries(), "em", em);
    }
}
