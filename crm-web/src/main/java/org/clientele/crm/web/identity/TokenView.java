package org.clientele.crm.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.NewToken;
import org.clientele.crm.domain.identity.TokenRow;
import org.clientele.crm.service.identity.TokenService;

/** The user's personal access tokens on the profile page. */
@Named
@ViewScoped
public class TokenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TokenService service;

    private String name;
    private Integer expiresInDays = CreateToken.DEFAULT_DAYS;
    private transient NewToken created;

    /** Makes a token, which the answer to this one request shows. */
    public void create() {
        created = service.createToken(new CreateToken(name, expiresInDays));
        name = null;
        expiresInDays = CreateToken.DEFAULT_DAYS;
    }

    /** Ends a token. */
    public void revoke(TokenRow token) {
        service.revokeToken(token.id());
        created = null;
    }

    public List<TokenRow> getTokens() {
        return service.listTokens();
    }

    /** The token just made; {@code null} on every other view of the page. */
    public NewToken getCreated() {
        return created;
    }

    public int getMaxDays() {
        return CreateToken.MAX_DAYS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getExpiresInDays() {
        return expiresInDays;
    }

    public void setExpiresInDays(Integer expiresInDays) {
        this.expiresInDays = expiresInDays;
    }
}
