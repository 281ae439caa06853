package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.BusinessException;
import org.clientele.crm.domain.shared.Username;

/** Without this user nobody could administer users any more. */
public class LastAdministrator extends BusinessException {

    public LastAdministrator(String username) {
        super("error.lastAdministrator", new Username(username));
    }
}
