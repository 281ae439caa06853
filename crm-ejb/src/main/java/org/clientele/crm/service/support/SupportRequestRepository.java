package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.support.SupportMessage;
import org.clientele.crm.domain.support.SupportRequest;

/** Loads and stores support requests as a whole, for changing them. */
@ApplicationScoped
public class SupportRequestRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<SupportRequest> find(String number) {
        return find(number, LockModeType.NONE);
    }

    private Optional<SupportRequest> find(String number, LockModeType lock) {
        return em.createQuery("SELECT r FROM SupportRequest r WHERE r.number = :number", SupportRequest.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public SupportRequest get(String number) {
        return find(number).orElseThrow(() -> new NotFound("supportRequest", number));
    }

    /**
     * The request for this transaction alone: whoever comes at the same moment waits, and then finds it as it has become.
     *
     * @throws NotFound if there is none
     */
    public SupportRequest getForChange(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("supportRequest", number));
    }

    public void add(SupportRequest request) {
        em.persist(request);
    }

    /** @return the message's id */
    public long add(SupportMessage message) {
        em.persist(message);
        return message.id();
    }

    /** The next free number, {@code SR-2026-000123}. Numbers of failed creations stay unused. */
    public String nextNumber(Instant createdAt) {
        Number next = (Number) em.createNativeQuery("SELECT nextval('support_request_number_seq')")
                .getSingleResult();
        return "SR-%d-%06d".formatted(createdAt.atZone(ZoneOffset.UTC).getYear(), next.longValue());
    }
}
