package org.clientele.crm.api.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.MergePatch;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.service.contract.ContractService;
import org.clientele.crm.service.contract.ContractStepService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/contracts}: finding, reading and writing contracts. */
@RequestScoped
@Path("contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource {

    private static final String OWNER = "owner";

    @Inject
    private ContractService contracts;

    @Inject
    private ContractStepService steps;

    @GET
    public ItemPage<ContractRowJson> list(@BeanParam ContractListParameters wanted, @BeanParam PageParameters page) {
        return ItemPage.of(
                contracts.page(wanted.filter(), wanted.sort(), wanted.descending(), page.request()),
                ContractRowJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = ContractJson.class, responseCode = "201", responseDescription = "Created")
    public Response draft(ContractInput input) {
        ContractDetails contract = contracts.draftContract(input.command());
        return answer(Response.created(URI.create("contracts/" + contract.number())), contract);
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response read(@PathParam("number") String number) {
        return answer(Response.ok(), contracts.details(number));
    }

    @PUT
    @Path("{number}")
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response replace(@PathParam("number") String number, ContractInput input, @Context HttpHeaders headers) {
        Long seen = Versions.required(headers);
        return answer(Response.ok(), contracts.reviseDraft(number, input.command(), seen));
    }

    /** A patch of the owner alone hands the contract over, whatever its status; any other one changes a draft. */
    @PATCH
    @Path("{number}")
    @Operation(
            summary = "Change a draft, or hand a contract over",
            description =
                    "A merge patch. One of owner alone hands the contract over to that user, whatever its status; "
                            + "everything else can be changed only while the contract is a draft.")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response change(@PathParam("number") String number, JsonNode patch, @Context HttpHeaders headers)
            throws JsonProcessingException {
        Long seen = Versions.required(headers);
        if (patch.size() == 1 && patch.path(OWNER).isTextual()) {
            return answer(
                    Response.ok(), steps.handOver(number, patch.path(OWNER).textValue(), seen));
        }
        ContractDetails current = contracts.details(number);
        ContractInput wanted = MergePatch.apply(ContractInput.of(current), patch, ContractInput.class);
        long expected = seen == null ? current.version() : seen;
        return answer(Response.ok(), contracts.reviseDraft(number, wanted.command(), expected));
    }

    static Response answer(Response.ResponseBuilder response, ContractDetails contract) {
        return response.entity(ContractJson.of(contract))
                .tag(Versions.tag(contract.version()))
                .build();
    }
}
