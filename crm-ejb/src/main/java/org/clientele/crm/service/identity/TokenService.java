package org.clientele.crm.service.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.NewToken;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.PersonalAccessToken;
import org.clientele.crm.domain.identity.TokenRow;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.CurrentCaller;

/** Personal access tokens, with which programs act as the caller. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class TokenService {

    @Inject
    private TokenRepository tokens;

    @Inject
    private UserRepository users;

    @Inject
    private UserQueries queries;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<SignInsChanged> changes;

    /** @return the token itself, which nobody can read again */
    public NewToken createToken(CreateToken command) {
        Stamp stamp = caller.stamp();
        OpaqueToken secret = OpaqueToken.random(PersonalAccessToken.PREFIX);
        PersonalAccessToken token = new PersonalAccessToken(users.get(stamp.by()), command, secret, stamp.at());
        tokens.add(token);
        return new NewToken(token.id(), secret.reveal(), token.expiresAt());
    }

    /** The caller's valid tokens, the newest first. */
    public List<TokenRow> listTokens() {
        return queries.tokens(caller.username(), caller.stamp().at());
    }

    /**
     * Ends a token of the caller at once.
     *
     * @throws NotFound if the caller has no such token
     */
    public void revokeToken(long id) {
        tokens.get(id, caller.username()).revoke(caller.stamp().at());
        changes.fire(new SignInsChanged(caller.username()));
    }
}
