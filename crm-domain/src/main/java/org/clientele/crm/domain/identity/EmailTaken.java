package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.InvalidInput;

/** Another user has that e-mail address, with which one signs in too. */
public class EmailTaken extends InvalidInput {

    public EmailTaken(String email) {
        super("email", "error.emailTaken", email);
    }
}
