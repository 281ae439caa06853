package org.clientele.crm.service.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.clientele.crm.service.shared.CurrentCaller;

/**
 * Switches the audit trail on before anything is changed. A {@code @Startup} bean that changes records depends on this
 * one: {@code @DependsOn("AuditSetup")}.
 */
@Singleton
@Startup
@DependsOn("DatabaseSetup")
@PermitAll
public class AuditSetup {

    @PersistenceUnit(unitName = "clientele")
    private EntityManagerFactory factory;

    @Inject
    private CurrentCaller caller;

    @PostConstruct
    void listen() {
        AuditListener.install(factory, caller::stamp);
    }
}
