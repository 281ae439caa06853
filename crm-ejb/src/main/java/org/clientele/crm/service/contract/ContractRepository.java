package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.contract.Contract;
import org.clientele.crm.domain.contract.ContractNumber;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores contracts as a whole, for changing them. */
@ApplicationScoped
public class ContractRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<Contract> find(String number) {
        return find(number, LockModeType.NONE);
    }

    private Optional<Contract> find(String number, LockModeType lock) {
        return ContractNumber.parse(number)
                .flatMap(valid -> em.createQuery("SELECT k FROM Contract k WHERE k.number = :number", Contract.class)
                        .setParameter("number", valid)
                        .setLockMode(lock)
                        .getResultStream()
                        .findFirst());
    }

    /** @throws NotFound if there is none */
    public Contract get(String number) {
        return find(number).orElseThrow(() -> new NotFound("contract", number));
    }

    /**
     * The contract for this transaction alone: whoever comes at the same moment waits, and then finds it as it has become.
     *
     * @throws NotFound if there is none
     */
    public Contract getForChange(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("contract", number));
    }

    public void add(Contract contract) {
        em.persist(contract);
    }

    /** Writes what has changed now, so that ids and the new version can be read. */
    public void flush() {
        em.flush();
    }

    /**
     * The next free number. Numbers of failed creations stay unused; the counter runs on over the years.
     *
     * @param year year of the contract's making
     */
    public ContractNumber nextNumber(int year) {
        return ContractNumber.of(
                year, Sql.of("SELECT nextval('contract_number_seq')").single(em).number(0));
    }

    /**
     * Ids of contracts for which a date has come, in the order of their ids.
     *
     * @param after only ids greater than this
     */
    public List<Long> dueIds(Instant now, long after, int limit) {
        return Sql.of(
                        "SELECT id FROM contract WHERE calendar_due_at <= ? AND id > ? ORDER BY id LIMIT ?",
                        now,
                        after,
                        limit)
                .list(em)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /**
     * Takes a contract for which a date has come, for this transaction alone. Empty if somebody else has it, or has
     * done with it already.
     */
    public Optional<Contract> claimDue(long id, Instant now) {
        boolean claimed = !Sql.of(
                        "SELECT id FROM contract WHERE id = ? AND calendar_due_at <= ? FOR UPDATE SKIP LOCKED", id, now)
                .list(em)
                .isEmpty();
        return claimed ? Optional.of(em.find(Contract.class, id)) : Optional.empty();
    }
}
