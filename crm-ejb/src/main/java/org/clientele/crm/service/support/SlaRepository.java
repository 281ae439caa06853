package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.support.CalendarRevision;
import org.clientele.crm.domain.support.SlaPlan;
import org.clientele.crm.service.shared.Sql;

/** Loads and stores the current revisions of calendars and plans; names are found without regard to case. */
@ApplicationScoped
public class SlaRepository {

    /** The calendar that says what a business day is where no contract says otherwise. */
    static final String DEFAULT_CALENDAR = "default";

    /** Any number will do, as long as nothing else in the database locks by it. */
    private static final long REVISION_LOCK = 4_711_002;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<CalendarRevision> findCalendar(String name) {
        return em.createQuery("""
                        SELECT c FROM CalendarRevision c WHERE LOWER(c.name) = LOWER(:name) AND c.current = TRUE""", CalendarRevision.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public CalendarRevision getCalendar(String name) {
        return findCalendar(name).orElseThrow(() -> new NotFound("businessCalendar", name));
    }

    public CalendarRevision defaultCalendar() {
        return getCalendar(DEFAULT_CALENDAR);
    }

    public List<CalendarRevision> calendars() {
        return em.createQuery("""
                        SELECT c FROM CalendarRevision c WHERE c.current = TRUE ORDER BY LOWER(c.name)""", CalendarRevision.class).getResultList();
    }

    /** All revisions of a calendar, the current one first; none for an unknown name. */
    public List<CalendarRevision> calendarRevisions(String name) {
        return em.createQuery("""
                        SELECT c FROM CalendarRevision c WHERE LOWER(c.name) = LOWER(:name)
                        ORDER BY c.revision DESC""", CalendarRevision.class)
                .setParameter("name", name)
                .getResultList();
    }

    public Optional<SlaPlan> findPlan(String name) {
        return em.createQuery(
                        "SELECT p FROM SlaPlan p WHERE LOWER(p.name) = LOWER(:name) AND p.current = TRUE",
                        SlaPlan.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public SlaPlan getPlan(String name) {
        return findPlan(name).orElseThrow(() -> new NotFound("slaPlan", name));
    }

    public List<SlaPlan> plans() {
        return em.createQuery("SELECT p FROM SlaPlan p WHERE p.current = TRUE ORDER BY LOWER(p.name)", SlaPlan.class)
                .getResultList();
    }

    /** All revisions of a plan, the current one first; none for an unknown name. */
    public List<SlaPlan> planRevisions(String name) {
        return em.createQuery(
                        "SELECT p FROM SlaPlan p WHERE LOWER(p.name) = LOWER(:name) ORDER BY p.revision DESC",
                        SlaPlan.class)
                .setParameter("name", name)
                .getResultList();
    }

    /**
     * Lets nobody else define or revise calendars and plans until the transaction ends; to be taken before the current
     * revision is read, so that of two at the same moment the second sees what the first has made.
     */
    public void lockRevisions() {
        Sql.of("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS locked", REVISION_LOCK)
                .list(em);
    }

    public void add(CalendarRevision calendar) {
        em.persist(calendar);
    }

    public void add(SlaPlan plan) {
        em.persist(plan);
    }

    /** Makes a change known to the database now, so that the next revision does not meet the one before as current. */
    public void flush() {
        em.flush();
    }
}
