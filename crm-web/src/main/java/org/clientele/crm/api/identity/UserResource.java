package org.clientele.crm.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.identity.ProfileService;
import org.clientele.crm.service.identity.UserService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/users}: who works here, and who the caller is. */
@RequestScoped
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {

    @Inject
    private UserService users;

    @Inject
    private ProfileService profile;

    @Inject
    private HttpServletRequest request;

    @GET
    public ItemPage<UserJson> list(@BeanParam PageParameters page) {
        return ItemPage.of(users.listUsers(), UserRow::username, page.request(), UserJson::of);
    }

    @GET
    @Path("{username}")
    public UserJson get(@PathParam("username") String username) {
        return UserJson.of(users.getUser(username));
    }

    @GET
    @Path("me")
    public UserJson.Me me() {
        return UserJson.Me.of((SignedInUser) request.getAttribute(SignedInUser.class.getName()));
    }

    /** The look chosen in the user menu; it goes with the user to every browser. */
    @POST
    @Path("me/theme")
    @APIResponse(responseCode = "204", description = "Done")
    public Response changeTheme(UserJson.Look look) {
        if (look == null || look.theme() == null) {
            throw new InvalidInput("theme", "error.required");
        }
        profile.changeTheme(look.theme());
        return Response.noContent().build();
    }
}
