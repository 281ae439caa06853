package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/** Whom a record can be given to: who can sign in. Who has left keeps what they have, but is given nothing anew. */
@ApplicationScoped
public class Assignees {

    @Inject
    private UserQueries users;

    /** Whether there is such a user who can sign in. */
    public boolean isActive(String username) {
        return users.find(username).filter(UserRow::active).isPresent();
    }

    /**
     * Notes an error unless a record can be given to the user.
     *
     * @param username null for nobody, which is fine
     * @param holder the user who has the record now; null for nobody
     */
    public void check(FieldChecks checks, String field, String username, String holder) {
        boolean possible = username == null || username.equals(holder) || isActive(username);
        checks.require(possible, field, "error.unknownUser", String.valueOf(username));
    }

    /** @throws InvalidInput unless a record can be given to the user, as for {@link #check} */
    public void require(String field, String username, String holder) {
        var checks = new FieldChecks();
        check(checks, field, username, holder);
        checks.done();
    }
}
