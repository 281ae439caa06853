package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.InvalidInput;

/** Another user has that user name. */
public class UsernameTaken extends InvalidInput {

    public UsernameTaken(String username) {
        super("username", "error.usernameTaken", username);
    }
}
