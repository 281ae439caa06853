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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.drafts.DraftService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * {@code /api/v1/drafts/{key}}: what the caller is typing. Whoever types in two windows and wants the newest text to win, as
 * the pages do, sends {@code If-Match: *}.
 */
@RequestScoped
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private DraftService drafts;

    @Context
    private SecurityContext caller;

    /** What is sent. */
    public record Body(String body) {}

    /** When it was kept. */
    public record Kept(Instant updatedAt) {}

    @GET
    @Path("{key: .+}")
    public Response get(@PathParam("key") String key) {
        Draft draft = drafts.draft(key).orElseThrow(() -> new NotFound("draft", key));
        return Response.ok(draft).tag(tag(draft.updatedAt())).build();
    }

    @PUT
    @Path("{key: .+}")
    @APIResponseSchema(value = Kept.class, responseCode = "200", responseDescription = "OK")
    public Response keep(@PathParam("key") String key, Body input, @Context HttpHeaders headers) {
        requireSeen(key, Versions.required(headers));
        Instant keptAt = drafts.keepDraft(key, input.body());
        return Response.ok(new Kept(keptAt)).tag(tag(keptAt)).build();
    }

    @DELETE
    @Path("{key: .+}")
    @APIResponse(responseCode = "204", description = "Done")
    public Response drop(@PathParam("key") String key, @Context HttpHeaders headers) {
        requireSeen(key, Versions.required(headers));
        drafts.dropDraft(key);
        return Response.noContent().build();
    }

    private void requireSeen(String key, Long seen) {
        if (seen == null) {
            return;
        }
        Instant updatedAt = drafts.draft(key).map(Draft::updatedAt).orElse(Instant.EPOCH);
        if (updatedAt.toEpochMilli() != seen) {
            throw new StaleData(key, caller.getUserPrincipal().getName(), updatedAt);
        }
    }

    private static EntityTag tag(Instant updatedAt) {
        return Versions.tag(updatedAt.toEpochMilli());
    }
}
