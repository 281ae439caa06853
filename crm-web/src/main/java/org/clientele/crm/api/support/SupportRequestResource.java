package org.clientele.crm.api.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.Json;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.service.support.PostedMessage;
import org.clientele.crm.service.support.SupportDeskService;
import org.clientele.crm.service.support.SupportService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/support-requests}. */
@RequestScoped
@Path("support-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportRequestResource {

    @Inject
    private SupportService support;

    @Inject
    private SupportDeskService desk;

    @Inject
    private Clock clock;

    @GET
    public ItemPage<SupportRequestRowJson> list(
            @BeanParam RequestListParameters parameters,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        return ItemPage.of(
                desk.page(parameters.filter(security.getUserPrincipal().getName(), clock.instant()), page.request()),
                SupportRequestRowJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "201", responseDescription = "Created")
    public Response open(SupportRequestJson.New input) {
        String number = support.openRequest(input.command());
        return with(Response.created(URI.create("support-requests/" + number)), number);
    }

    /** Gives the caller the unassigned request that is due first; 204 when there is none. */
    @POST
    @Path("take-next")
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "200", responseDescription = "OK")
    public Response takeNext() {
        return support.takeNext()
                .map(number -> with(Response.ok(), number))
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "200", responseDescription = "OK")
    public Response get(@PathParam("number") String number) {
        return with(Response.ok(), number);
    }

    /** A JSON merge patch (RFC 7396) of subject, description, type, impact, urgency, priority, priorityReason, owner. */
    @PATCH
    @Path("{number}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "200", responseDescription = "OK")
    public Response change(@PathParam("number") String number, ObjectNode patch, @Context HttpHeaders headers)
            throws IOException {
        Long expectedVersion = Versions.required(headers);
        ObjectNode wanted = Json.MAPPER.valueToTree(ChangeJson.of(desk.details(number)));
        patch.fields().forEachRemaining(field -> wanted.set(field.getKey(), field.getValue()));
        support.changeRequest(
                number, Json.MAPPER.treeToValue(wanted, ChangeJson.class).command(), expectedVersion);
        return with(Response.ok(), number);
    }

    @GET
    @Path("{number}/messages")
    public ItemPage<MessageJson> messages(@PathParam("number") String number, @BeanParam PageParameters page) {
        return ItemPage.of(desk.messages(number, page.request()), MessageJson::of);
    }

    /** What a customer says on a closed request opens a new one; the answer tells which request took the message. */
    @POST
    @Path("{number}/messages")
    @Transactional
    @Idempotent
    @APIResponse(responseCode = "201", description = "Created")
    public Response post(@PathParam("number") String number, MessageJson.New input, @Context HttpHeaders headers) {
        PostedMessage posted = support.postMessage(number, input.command(), Versions.optional(headers));
        String taker = posted.requestNumber();
        return Response.created(URI.create("support-requests/" + taker + "/messages"))
                .entity(
                        posted.messageId() == null
                                ? Map.of("requestNumber", taker)
                                : Map.of("requestNumber", taker, "id", posted.messageId()))
                .build();
    }

    @POST
    @Path("{number}/transitions")
    @Transactional
    @Idempotent
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "200", responseDescription = "OK")
    public Response move(@PathParam("number") String number, MoveJson input, @Context HttpHeaders headers) {
        support.moveRequest(number, input.command(), Versions.optional(headers));
        return with(Response.ok(), number);
    }

    @POST
    @Path("{number}/cover")
    @APIResponseSchema(value = SupportRequestJson.class, responseCode = "200", responseDescription = "OK")
    public Response cover(@PathParam("number") String number, CoverJson input, @Context HttpHeaders headers) {
        support.chooseCover(number, input.command(), Versions.optional(headers));
        return with(Response.ok(), number);
    }

    /** Every clock with its segments and their causes. */
    @GET
    @Path("{number}/clocks")
    public ItemPage<ClockJson> clocks(@PathParam("number") String number) {
        return ItemPage.of(new Page<>(desk.clocks(number), null, null), ClockJson::explained);
    }

    private Response with(Response.ResponseBuilder response, String number) {
        SupportRequestDetails request = desk.details(number);
        return response.tag(Versions.tag(request.version()))
                .entity(SupportRequestJson.of(request, desk.clocks(number)))
                .build();
    }
}
