package org.clientele.crm.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.clientele.crm.api.shared.Idempotent;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.NewToken;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.service.identity.TokenService;

/**
 * {@code /api/v1/tokens}: personal access tokens of the caller. Making one is the only request that may carry user name
 * and password (HTTP Basic).
 */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    private TokenService tokens;

    @POST
    @Transactional
    @Idempotent(secretAnswer = true)
    public Response create(TokenJson.New input) {
        TokenJson.New asked = input == null ? new TokenJson.New(null, null) : input;
        NewToken token = tokens.createToken(new CreateToken(asked.name(), asked.expiresInDays()));
        return Response.created(URI.create("tokens/" + token.id()))
                .entity(Map.of("token", token.token(), "expiresAt", token.expiresAt()))
                .build();
    }

    @GET
    public ItemPage<TokenJson> list() {
        return new ItemPage<>(tokens.listTokens().stream().map(TokenJson::of).toList(), null);
    }

    @GET
    @Path("{id}")
    public TokenJson get(@PathParam("id") String id) {
        return tokens.listTokens().stream()
                .filter(token -> String.valueOf(token.id()).equals(id))
                .map(TokenJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("token", id));
    }

    /** Revokes a token; a token has no versions, so that no If-Match is asked for. */
    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("token", id);
        }
        tokens.revokeToken(Long.parseLong(id));
        return Response.noContent().build();
    }
}
