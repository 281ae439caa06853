package org.clientele.crm.api.contract;

import static org.clientele.crm.api.contract.ContractResource.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.contract.AgreeClause;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.RecordSignature;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.contract.TakeStep;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.contract.ContractStepService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/contracts/{number}/...}: clauses, signatures and transitions of a contract. All answer with the contract. */
@RequestScoped
@Path("contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractStepResource {

    @Inject
    private ContractStepService steps;

    @PathParam("number")
    private String number;

    @Context
    private HttpHeaders headers;

    /** What is sent to agree a clause; without the last two it is chosen, but pending. */
    record ClauseInput(String version, String acceptedBy, Instant acceptedAt) {}

    /** What is sent to record a signature. */
    record SignatureInput(
            SignatureParty party, String signer, String title, LocalDate signedDate, SignatureMethod method) {}

    /**
     * What is sent to take a contract to another status.
     *
     * @param on last day in force for TERMINATED (today unless given), new end date for the return from EXPIRED
     */
    record TransitionInput(ContractStatus to, String reason, LocalDate on) {}

    @PUT
    @Path("{number}/clauses/{kind}")
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response agreeClause(@PathParam("kind") String kind, ClauseInput input) {
        Long seen = Versions.required(headers);
        var command = new AgreeClause(input.version(), input.acceptedBy(), input.acceptedAt());
        return answer(Response.ok(), steps.agreeClause(number, clause(kind), command, seen));
    }

    @POST
    @Path("{number}/signatures")
    @Transactional
    @Idempotent
    @APIResponseSchema(value = ContractJson.class, responseCode = "201", responseDescription = "Created")
    public Response recordSignature(SignatureInput input) {
        var command =
                new RecordSignature(input.party(), input.signer(), input.title(), input.signedDate(), input.method());
        return answer(
                Response.created(URI.create("contracts/" + number)),
                steps.recordSignature(number, command, Versions.optional(headers)));
    }

    @DELETE
    @Path("{number}/signatures/{id: \\d{1,18}}")
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response removeSignature(@PathParam("id") long id) {
        return answer(Response.ok(), steps.removeSignature(number, id, Versions.required(headers)));
    }

    @POST
    @Path("{number}/transitions")
    @Transactional
    @Idempotent
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response takeStep(TransitionInput input) {
        var command = new TakeStep(input.to(), input.reason(), input.on());
        return answer(Response.ok(), steps.takeStep(number, command, Versions.optional(headers)));
    }

    /** Takes back a termination that is planned for a later day. */
    @DELETE
    @Path("{number}/termination")
    @APIResponseSchema(value = ContractJson.class, responseCode = "200", responseDescription = "OK")
    public Response withdrawTermination() {
        return answer(Response.ok(), steps.withdrawTermination(number, Versions.required(headers)));
    }

    private static ClauseKind clause(String name) {
        return Arrays.stream(ClauseKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause", name));
    }
}
