package org.clientele.crm.api.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.drafts.Draft;
import org.clientele.crm.service.drafts.DraftService;

/**
 * {@code /api/v1/drafts/{key}}: what the caller is typing. The newest text wins, so there are no entity tags: whoever types
 * in two windows keeps what was typed last.
 */
@RequestScoped
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private DraftService drafts;

    /** What is sent. */
    public record Body(String body) {}

    /** When it was kept. */
    public record Kept(Instant updatedAt) {}

    @GET
    @Path("{key: .+}")
    public Draft get(@PathParam("key") String key) {
        return drafts.draft(key).orElseThrow(() -> new NotFound("draft", key));
    }

    @PUT
    @Path("{key: .+}")
    public Kept keep(@PathParam("key") String key, Body input) {
        return new Kept(drafts.keepDraft(key, input.body()));
    }

    @DELETE
    @Path("{key: .+}")
    public Response drop(@PathParam("key") String key) {
        drafts.dropDraft(key);
        return Response.noContent().build();
    }
}
