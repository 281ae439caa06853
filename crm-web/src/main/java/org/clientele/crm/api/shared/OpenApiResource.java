package org.clientele.crm.api.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /api/v1/openapi.json}: the description of the API, made from the resources when the product is built. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @GET
    @Operation(hidden = true)
    public byte[] document() throws IOException {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("/org/clientele/crm/api/openapi.json")) {
            return document.readAllBytes();
        }
    }
}
