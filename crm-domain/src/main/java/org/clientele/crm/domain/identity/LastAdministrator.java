package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.BusinessException;

/** Without this user nobody could administer users any more. */
public class LastAdministrator extends BusinessException {

    public LastAdministrator(String username) {
        super("error.lastAdministrator", username);
    }
}
