package org.clientele.crm.domain.identity;

import static org.clientele.crm.domain.identity.Permission.AUDIT_VIEW;
import static org.clientele.crm.domain.identity.Permission.CONTRACT_APPROVE;
import static org.clientele.crm.domain.identity.Permission.CONTRACT_EDIT;
import static org.clientele.crm.domain.identity.Permission.CONTRACT_VIEW;
import static org.clientele.crm.domain.identity.Permission.CUSTOMER_EDIT;
import static org.clientele.crm.domain.identity.Permission.CUSTOMER_EDIT_ALL;
import static org.clientele.crm.domain.identity.Permission.CUSTOMER_VIEW;
import static org.clientele.crm.domain.identity.Permission.IMPORT_RUN;
import static org.clientele.crm.domain.identity.Permission.SIGNED_IN;
import static org.clientele.crm.domain.identity.Permission.SLA_ADMINISTER;
import static org.clientele.crm.domain.identity.Permission.SUPPORT_EDIT;
import static org.clientele.crm.domain.identity.Permission.SUPPORT_VIEW;

import java.util.Set;

/** A job that a user does, as a set of permissions. A user may have several. */
public enum Role {
    ADMINISTRATOR(Permission.ALL),
    ACCOUNT_MANAGER(Set.of(
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            CONTRACT_VIEW,
            CONTRACT_EDIT,
            SUPPORT_VIEW,
            SUPPORT_EDIT,
            IMPORT_RUN,
            AUDIT_VIEW,
            SLA_ADMINISTER,
            SIGNED_IN)),
    SUPPORT_AGENT(Set.of(CUSTOMER_VIEW, CONTRACT_VIEW, SUPPORT_VIEW, SUPPORT_EDIT, AUDIT_VIEW, SIGNED_IN)),
    TEAM_LEAD(Set.of(
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            CUSTOMER_EDIT_ALL,
            CONTRACT_VIEW,
            CONTRACT_EDIT,
            CONTRACT_APPROVE,
            SUPPORT_VIEW,
            SUPPORT_EDIT,
            SLA_ADMINISTER,
            IMPORT_RUN,
            AUDIT_VIEW,
            SIGNED_IN)),
    READ_ONLY(Set.of(CUSTOMER_VIEW, CONTRACT_VIEW, SUPPORT_VIEW, AUDIT_VIEW, SIGNED_IN));

    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    public Set<String> permissions() {
        return permissions;
    }
}
