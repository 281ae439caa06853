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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.Iso;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.service.support.SlaService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/business-calendars}. The entity tag of a calendar is its revision. */
@RequestScoped
@Path("business-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BusinessCalendarResource {

    @Inject
    private SlaService levels;

    @GET
    public ItemPage<CalendarJson> list(@BeanParam PageParameters page) {
        return ItemPage.of(levels.calendars(), CalendarRow::name, page.request(), CalendarJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = CalendarJson.class, responseCode = "201", responseDescription = "Created")
    public Response define(CalendarJson.Definition input) {
        levels.defineCalendar(input.command(input.name()));
        CalendarRow calendar = levels.calendar(input.name().strip());
        return Response.created(UriBuilder.fromPath("business-calendars/{name}").build(calendar.name()))
                .tag(Versions.tag(calendar.revision()))
                .entity(CalendarJson.of(calendar))
                .build();
    }

    @GET
    @Path("{name}")
    @APIResponseSchema(value = CalendarJson.class, responseCode = "200", responseDescription = "OK")
    public Response get(@PathParam("name") String name) {
        return ok(levels.calendar(name));
    }

    @PUT
    @Path("{name}")
    @APIResponseSchema(value = CalendarJson.class, responseCode = "200", responseDescription = "OK")
    public Response revise(
            @PathParam("name") String name, CalendarJson.Definition input, @Context HttpHeaders headers) {
        Long seen = Versions.required(headers);
        levels.reviseCalendar(name, input.command(Names.kept(name, input.name())), seen);
        return ok(levels.calendar(name));
    }

    /** When that many business minutes, counted from a moment, are used up. */
    @GET
    @Path("{name}/due")
    public CalendarJson.DueJson due(
            @PathParam("name") String name, @QueryParam("from") String from, @QueryParam("minutes") String minutes) {
        return CalendarJson.DueJson.of(levels.due(name, moment(from), wholeNumber(minutes)));
    }

    private static Response ok(CalendarRow calendar) {
        return Response.ok(CalendarJson.of(calendar))
                .tag(Versions.tag(calendar.revision()))
                .build();
    }

    private static Instant moment(String text) {
        try {
            return Iso.moment(text == null ? "" : text);
        } catch (DateTimeException notAMoment) {
            throw new InvalidInput("from", "error.moment");
        }
    }

    private static long wholeNumber(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new InvalidInput("minutes", "error.wholeNumber");
        }
        return Long.parseLong(text);
    }
}
