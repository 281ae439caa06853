package org.clientele.crm.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes ended sign-ins and forgotten failures every night; on several nodes it does no harm to do so twice. */
@Singleton
@DependsOn("DatabaseSetup")
@PermitAll
public class SignInCleanup {

    @Inject
    private SignInRepository signIns;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void deleteOutdated() {
        signIns.deleteOutdated(clock.instant());
    }
}
