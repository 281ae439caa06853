package org.clientele.crm.api.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.clientele.crm.api.shared.ApiTexts;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.QueryParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.service.importing.ImportService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/imports}: files of records, checked, imported and undone. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private ImportService imports;

    @Inject
    private ImportSubmission submission;

    @Context
    private UriInfo uris;

    @GET
    public ItemPage<ImportJson> list(@BeanParam PageParameters page) {
        return ItemPage.of(imports.page(page.request()), summary -> ImportJson.of(summary, root()));
    }

    @POST
    @UploadLimit
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "202", description = "Accepted")
    public Response submit(List<EntityPart> parts) throws IOException {
        java.nio.file.Path temporary = Files.createTempFile("import", ".csv");
        try {
            return submission.submit(ImportUpload.of(parts, temporary));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = ImportJson.class, responseCode = "200", responseDescription = "OK")
    public Response read(@PathParam("number") String number) {
        return answer(Response.ok(), number);
    }

    @GET
    @Path("{number}/rows")
    public ItemPage<ImportRowJson> rows(
            @PathParam("number") String number, @QueryParam("outcome") String outcome, @BeanParam PageParameters page) {
        RowOutcome wanted = QueryParameters.constant("outcome", outcome, RowOutcome.class);
        return ItemPage.of(imports.rows(number, wanted, page.request()), ImportRowJson::of);
    }

    @GET
    @Path("{number}/rejected.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response rejected(@PathParam("number") String number) {
        String name = imports.details(number).summary().number();
        StreamingOutput file = out -> imports.writeRejected(number, out, ImportRowJson::words);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + name + "-rejected.csv\"")
                .build();
    }

    /** Does for real what a dry run has told, as it was told. */
    @POST
    @Path("{number}/start")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202", responseDescription = "Accepted")
    public Response start(@PathParam("number") String number, @Context HttpHeaders headers) {
        imports.restart(number, Versions.optional(headers), ImportMode.IMPORT, null);
        return answer(Response.accepted(), number);
    }

    @POST
    @Path("{number}/cancel")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202", responseDescription = "Accepted")
    public Response cancel(@PathParam("number") String number, @Context HttpHeaders headers) {
        imports.cancel(number, Versions.optional(headers));
        return answer(Response.accepted(), number);
    }

    @POST
    @Path("{number}/undo")
    @APIResponseSchema(value = ImportJson.class, responseCode = "202", responseDescription = "Accepted")
    public Response undo(@PathParam("number") String number, @Context HttpHeaders headers) {
        imports.undo(number, Versions.optional(headers));
        return answer(Response.accepted(), number);
    }

    private Response answer(Response.ResponseBuilder response, String number) {
        ImportDetails details = imports.details(number);
        String failure = details.failureKey() == null ? null : ApiTexts.text(details.failureKey());
        return response.entity(ImportJson.of(details, failure, root()))
                .tag(Versions.tag(details.version()))
                .build();
    }

    private String root() {
        return uris.getBaseUri().getPath();
    }
}
