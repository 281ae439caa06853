package org.clientele.crm.api.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.MergePatch;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.customer.ChangeContact;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.service.customer.ContactService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /api/v1/contacts}: people, wherever they work. */
@RequestScoped
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    @Inject
    private ContactService contacts;

    @GET
    public ItemPage<ContactJson.RowJson> list(@QueryParam("q") String words, @BeanParam PageParameters page) {
        return ItemPage.of(contacts.page(words, page.request()), ContactJson.RowJson::of);
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = ContactJson.class, responseCode = "200", responseDescription = "OK")
    public Response read(@PathParam("number") String number) {
        return answer(number);
    }

    @PATCH
    @Path("{number}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @APIResponseSchema(value = ContactJson.class, responseCode = "200", responseDescription = "OK")
    public Response change(@PathParam("number") String number, JsonNode patch, @Context HttpHeaders headers)
            throws JsonProcessingException {
        Long seen = Versions.required(headers);
        ContactDetails current = contacts.contact(number);
        PersonInput wanted = MergePatch.apply(PersonInput.of(current.data()), patch, PersonInput.class);
        long expected = seen == null ? current.version() : seen;
        contacts.changeContact(new ChangeContact(null, number, expected, wanted.data(), null));
        return answer(number);
    }

    private Response answer(String number) {
        ContactDetails contact = contacts.contact(number);
        return Response.ok(ContactJson.of(contact))
                .tag(Versions.tag(contact.version()))
                .build();
    }
}
