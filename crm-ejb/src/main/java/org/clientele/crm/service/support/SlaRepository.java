package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.support.CalendarRevision;
import org.clientele.crm.domain.support.SlaPlan;

/** Loads and stores the current revisions of calendars and plans; names are found without regard to case. */
@ApplicationScoped
public class SlaRepository {

    /** The calendar that says what a business day is where no contract says otherwise. */
    static final String DEFAULT_CALENDAR = "default";

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
