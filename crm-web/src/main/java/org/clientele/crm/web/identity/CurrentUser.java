package org.clientele.crm.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.identity.SignedInUser;

/** The user of this request as pages see them. Nobody is signed in on the sign-in page; then the defaults answer. */
@Named
@RequestScoped
public class CurrentUser {

    /** Request attribute that holds the {@link SignedInUser}. */
    static final String ATTRIBUTE = SignedInUser.class.getName();

    @Inject
    private HttpServletRequest request;

    private Map<String, Boolean> permissions;

    public boolean isSignedIn() {
        return user() != null;
    }

    public String getUsername() {
        return user() == null ? "" : user().username();
    }

    public String getDisplayName() {
        return user() == null ? "" : user().displayName();
    }

    public ZoneId getTimeZone() {
        return user() == null ? ZoneId.of(CreateUser.DEFAULT_TIME_ZONE) : user().timeZone();
    }

    /** {@code #{currentUser.may['CUSTOMER_EDIT']}}; every permission is a key. */
    public Map<String, Boolean> getMay() {
        if (permissions == null) {
            Set<String> held = user() == null ? Set.of() : user().permissions();
            permissions = Permission.ALL.stream().collect(Collectors.toMap(Function.identity(), held::contains));
        }
        return permissions;
    }

    /** The sign-in of this browser among the user's sign-ins; {@code null} for a program. */
    Long sessionId() {
        return user() == null ? null : user().sessionId();
    }

    /** Whether the user has to choose a password before anything else. */
    public boolean isPasswordTemporary() {
        return user() != null && user().passwordTemporary();
    }

    /** The user as sign-in found them; {@code null} when nobody is signed in. */
    SignedInUser user() {
        return (SignedInUser) request.getAttribute(ATTRIBUTE);
    }
}
