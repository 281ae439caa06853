package org.clientele.crm.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.clientele.crm.service.identity.IdentitySettings;

/** Fills an empty demonstration once, in one transaction: all of it is there or nothing. */
@Singleton
@Startup
@DependsOn("FirstUsers")
@PermitAll
public class DemoData {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Clock clock;

    @Inject
    private DemoCustomers customers;

    @Inject
    private DemoServiceLevels serviceLevels;

    @Inject
    private DemoContracts contracts;

    @Inject
    private DemoRequests requests;

    @PostConstruct
    void fill() {
        if (settings.isDemo() && isEmpty()) {
            // Writing before every query would cost more than all the rest; what a step needs is written before it.
            em.setFlushMode(FlushModeType.COMMIT);
            DemoContext context = new DemoContext(clock.instant());
            serviceLevels.create(context);
            List<DemoCustomer> made = customers.create(context);
            em.flush();
            contracts.create(context, made);
            em.flush();
            requests.create(context, made);
        }
    }

    private boolean isEmpty() {
        return em.createQuery("SELECT c.id FROM Customer c", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
