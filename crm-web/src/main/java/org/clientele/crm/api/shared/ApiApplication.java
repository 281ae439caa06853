package org.clientele.crm.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The REST API. Resources and providers are found by their annotations. The server's own JSON bindings are off: they would
 * compete with {@link JsonProvider}, and which of them wins changes from start to start.
 */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.jsonFeature", JsonProvider.class.getSimpleName(),
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
