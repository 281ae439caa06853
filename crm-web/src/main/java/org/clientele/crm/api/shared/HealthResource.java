package org.clientele.crm.api.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.clientele.crm.service.shared.ReadinessService;

/** {@code /api/v1/health}: whether work can be done; needs no sign-in and tells nothing else. */
@RequestScoped
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    private ReadinessService readiness;

    @GET
    @Path("ready")
    public Response ready() {
        boolean ready = readiness.isReady();
        return Response.status(ready ? 200 : 503)
                .entity(Map.of("status", ready ? "UP" : "DOWN"))
                .build();
    }
}
