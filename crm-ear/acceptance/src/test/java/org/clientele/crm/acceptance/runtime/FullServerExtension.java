package org.clientele.crm.acceptance.runtime;

import org.clientele.crm.acceptance.product.ProductProcess;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Gives Arquillian one server and one deployment for all test classes, instead of one deployment for each. All of them
 * therefore have to declare the same one.
 */
public final class FullServerExtension implements LoadableExtension {

    private static final int ADMIN_PORT = ProductProcess.freePort();
    private static final int HTTP_PORT = ProductProcess.freePort();

    /** Also tells arquillian.xml, which is read later, where the server will be. */
    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty("full-server.admin-port", String.valueOf(ADMIN_PORT));
        System.setProperty("full-server.http-port", String.valueOf(HTTP_PORT));
        builder.observer(Server.class).observer(OneDeployment.class);
    }

    /** Starts the server before Arquillian looks for it, and ends it after everything else. */
    public static final class Server {

        private static final int FIRST = 1_000;

        private FullServer server;

        void start(@Observes(precedence = FIRST) BeforeSuite event) {
            server = FullServer.start(ADMIN_PORT, HTTP_PORT);
        }

        void stop(@Observes ManagerStopping event) {
            if (server != null) {
                server.close();
            }
        }
    }

    /**
     * Deploys for the first class; those that follow find what is deployed, or fail for the same cause without another
     * attempt. It goes with the server.
     */
    public static final class OneDeployment {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofThisClass;

        private DeploymentScenario ofAll;
        private boolean deployed;
        private Throwable failure;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (ofAll == null) {
                event.proceed();
                ofAll = ofThisClass.get();
            } else {
                ofThisClass.set(ofAll);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (failure != null) {
                throw new IllegalStateException("What all classes test could not be deployed", failure);
            }
            if (!deployed) {
                try {
                    event.proceed();
                    deployed = true;
                } catch (Throwable cause) { // Arquillian throws checked exceptions undeclared
                    failure = cause;
                    throw cause;
                }
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The next class needs it.
        }
    }
}
