package org.clientele.crm.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.api.shared.Versions;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.NewToken;
import org.clientele.crm.domain.identity.TokenRow;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.identity.TokenService;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * {@code /api/v1/tokens}: personal access tokens of the caller. Making one is the only request that may carry user name
 * and password (HTTP Basic).
 */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    /** A token is never changed, only used and revoked. */
    private static final long ONLY_VERSION = 1;

    @Inject
    private TokenService tokens;

    @Context
    private SecurityContext caller;

    @POST
    @Transactional
    @Idempotent(secretAnswer = true)
    @APIResponse(responseCode = "201", description = "Created")
    public Response create(TokenJson.New input) {
        TokenJson.New asked = input == null ? new TokenJson.New(null, null) : input;
        NewToken token = tokens.createToken(new CreateToken(asked.name(), asked.expiresInDays()));
        return Response.created(URI.create("tokens/" + token.id()))
                .tag(Versions.tag(ONLY_VERSION))
                .entity(Map.of("token", token.token(), "expiresAt", token.expiresAt()))
                .build();
    }

    @GET
    public ItemPage<TokenJson> list(@BeanParam PageParameters page) {
        return ItemPage.of(tokens.listTokens(), token -> String.valueOf(token.id()), page.request(), TokenJson::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = TokenJson.class, responseCode = "200", responseDescription = "OK")
    public Response get(@PathParam("id") String id) {
        return Response.ok(TokenJson.of(token(id)))
                .tag(Versions.tag(ONLY_VERSION))
                .build();
    }

    /** Revokes a token. */
    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Done")
    public Response revoke(@PathParam("id") String id, @Context HttpHeaders headers) {
        Long seen = Versions.required(headers);
        TokenRow token = token(id);
        if (seen != null && seen != ONLY_VERSION) {
            throw new StaleData(token.name(), caller.getUserPrincipal().getName(), token.createdAt());
        }
        tokens.revokeToken(token.id());
        return Response.noContent().build();
    }

    private TokenRow token(String id) {
        return tokens.listTokens().stream()
                .filter(token -> String.valueOf(token.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("token", id));
    }
}
