package org.clientele.crm.api.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.service.customer.CustomerService;

/** {@code /api/v1/customers}. */
@RequestScoped
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerResource {

    @Inject
    private CustomerService customers;

    @GET
    public ItemPage<CustomerJson> list(@QueryParam("q") String text, @BeanParam PageParameters page) {
        return ItemPage.of(
                customers.page(CustomerFilter.text(text), CustomerSort.NAME, false, page.request()), CustomerJson::of);
    }

    @POST
    @Transactional
    @Idempotent
    public Response register(CustomerJson.New input) {
        String number = customers.registerCustomer(input.data());
        return Response.created(URI.create("customers/" + number))
                .entity(Map.of("customerNumber", number))
                .build();
    }
}
