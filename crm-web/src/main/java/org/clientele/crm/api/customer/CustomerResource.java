package org.clientele.crm.api.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.MergePatch;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.customer.ChangeCustomer;
import org.clientele.crm.domain.customer.CustomerDetails;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.MoveCustomer;
import org.clientele.crm.service.customer.CustomerService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/customers}: customers, without their contacts. */
@RequestScoped
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerResource {

    @Inject
    private CustomerService customers;

    /** What is sent to move a customer to another stage. */
    record Move(LifecycleStage to, String reason) {}

    @GET
    public ItemPage<CustomerRowJson> list(@BeanParam CustomerListParameters wanted, @BeanParam PageParameters page) {
        return ItemPage.of(
                customers.page(wanted.filter(), wanted.sort(), wanted.descending(), page.request()),
                CustomerRowJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = CustomerJson.class, responseCode = "201", responseDescription = "Created")
    public Response register(CustomerInput input) {
        String number = customers.registerCustomer(input.data());
        return answer(number, Response.created(URI.create("customers/" + number)));
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = CustomerJson.class, responseCode = "200", responseDescription = "OK")
    public Response read(@PathParam("number") String number) {
        return answer(number, Response.ok());
    }

    @PATCH
    @Path("{number}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(value = CustomerJson.class, responseCode = "200", responseDescription = "OK")
    public Response change(@PathParam("number") String number, JsonNode patch, @Context HttpHeaders headers)
            throws JsonProcessingException {
        Long seen = Versions.required(headers);
        CustomerDetails current = customers.customer(number);
        CustomerInput wanted = MergePatch.apply(CustomerInput.of(current.data()), patch, CustomerInput.class);
        long expected = seen == null ? current.version() : seen;
        customers.changeCustomer(new ChangeCustomer(number, expected, wanted.data()));
        return answer(number, Response.ok());
    }

    @DELETE
    @Path("{number}")
    @APIResponse(responseCode = "204", description = "Done")
    public Response archive(@PathParam("number") String number, @Context HttpHeaders headers) {
        customers.archiveCustomer(number, Versions.required(headers));
        return Response.noContent().build();
    }

    @POST
    @Path("{number}/restore")
    @APIResponseSchema(value = CustomerJson.class, responseCode = "200", responseDescription = "OK")
    public Response restore(@PathParam("number") String number, @Context HttpHeaders headers) {
        customers.restoreCustomer(number, Versions.optional(headers));
        return answer(number, Response.ok());
    }

    @POST
    @Path("{number}/transitions")
    @Transactional
    @Idempotent
    @APIResponseSchema(value = CustomerJson.class, responseCode = "200", responseDescription = "OK")
    public Response move(@PathParam("number") String number, Move move, @Context HttpHeaders headers) {
        customers.moveCustomer(new MoveCustomer(number, Versions.optional(headers), move.to(), move.reason()));
        return answer(number, Response.ok());
    }

    private Response answer(String number, Response.ResponseBuilder response) {
        CustomerDetails customer = customers.customer(number);
        return response.entity(CustomerJson.of(customer))
                .tag(Versions.tag(customer.version()))
                .build();
    }
}
