package org.clientele.crm.api.customer;

import static org.clientele.crm.api.shared.QueryParameters.flag;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.MergePatch;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.customer.AddContact;
import org.clientele.crm.domain.customer.ChangeContact;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.EndContact;
import org.clientele.crm.domain.customer.LinkContact;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.customer.ContactService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/customers/{number}/contacts}: the people at a customer. */
@RequestScoped
@Path("customers/{customer}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerContactResource {

    @Inject
    private ContactService contacts;

    @PathParam("customer")
    private String customer;

    /** What is sent to end a person's time at the customer. */
    record End(LocalDate validTo, ContactEndReason endReason) {}

    @GET
    public ItemPage<ContactJson.RowJson> list(@QueryParam("ended") String ended, @BeanParam PageParameters page) {
        return ItemPage.of(
                contacts.contactsOf(customer, flag("ended", ended), page.request()), ContactJson.RowJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = ContactJson.class, responseCode = "201", responseDescription = "Created")
    public Response add(ContactInput input) {
        String number = input.contact();
        if (number == null) {
            number = contacts.addContact(new AddContact(customer, input.person(), input.post()));
        } else {
            contacts.linkContact(new LinkContact(customer, number, null, input.post()));
        }
        return answer(number, Response.created(URI.create("contacts/" + number)));
    }

    @PATCH
    @Path("{contact}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(value = ContactJson.class, responseCode = "200", responseDescription = "OK")
    public Response change(@PathParam("contact") String number, JsonNode patch, @Context HttpHeaders headers)
            throws JsonProcessingException {
        Long seen = Versions.required(headers);
        ContactDetails current = contacts.contact(number);
        ContactDetails.Post post = current.openPost(customer).orElseThrow(() -> new NotFound("contact", number));
        ContactInput wanted = MergePatch.apply(ContactInput.of(current.data(), post), patch, ContactInput.class);
        long expected = seen == null ? current.version() : seen;
        contacts.changeContact(new ChangeContact(customer, number, expected, wanted.person(), wanted.post()));
        return answer(number, Response.ok());
    }

    @POST
    @Path("{contact}/end")
    @APIResponseSchema(value = ContactJson.class, responseCode = "200", responseDescription = "OK")
    public Response end(@PathParam("contact") String number, End end, @Context HttpHeaders headers) {
        contacts.endContact(
                new EndContact(customer, number, Versions.optional(headers), end.validTo(), end.endReason()));
        return answer(number, Response.ok());
    }

    private Response answer(String number, Response.ResponseBuilder response) {
        ContactDetails contact = contacts.contact(number);
        return response.entity(ContactJson.of(contact))
                .tag(Versions.tag(contact.version()))
                .build();
    }
}
