package org.clientele.crm.api.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.service.support.SlaService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/sla-plans}. The entity tag of a plan is its revision. */
@RequestScoped
@Path("sla-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SlaPlanResource {

    @Inject
    private SlaService levels;

    @GET
    public ItemPage<SlaPlanJson> list(@BeanParam PageParameters page) {
        return ItemPage.of(levels.plans(), SlaPlanRow::name, page.request(), SlaPlanJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = SlaPlanJson.class, responseCode = "201", responseDescription = "Created")
    public Response define(SlaPlanJson.Definition input) {
        levels.definePlan(input.command(input.name()));
        SlaPlanRow plan = levels.plan(input.name().strip());
        return Response.created(UriBuilder.fromPath("sla-plans/{name}").build(plan.name()))
                .tag(Versions.tag(plan.revision()))
                .entity(SlaPlanJson.of(plan))
                .build();
    }

    @GET
    @Path("{name}")
    @APIResponseSchema(value = SlaPlanJson.class, responseCode = "200", responseDescription = "OK")
    public Response get(@PathParam("name") String name) {
        return ok(levels.plan(name));
    }

    @PUT
    @Path("{name}")
    @APIResponseSchema(value = SlaPlanJson.class, responseCode = "200", responseDescription = "OK")
    public Response revise(@PathParam("name") String name, SlaPlanJson.Definition input, @Context HttpHeaders headers) {
        Long seen = Versions.required(headers);
        levels.revisePlan(name, input.command(Names.kept(name, input.name())), seen);
        return ok(levels.plan(name));
    }

    private static Response ok(SlaPlanRow plan) {
        return Response.ok(SlaPlanJson.of(plan))
                .tag(Versions.tag(plan.revision()))
                .build();
    }
}
