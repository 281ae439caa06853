package org.clientele.crm.acceptance.container;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, within the application. All of them share one server and one deployment. */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {

    @Inject
    Callers callers;

    @Inject
    private Staff staff;

    @Deployment
    static EnterpriseArchive application() {
        return TestedApplication.archive();
    }

    @BeforeEach
    void admitStaff() throws Exception {
        staff.admit();
    }
}
