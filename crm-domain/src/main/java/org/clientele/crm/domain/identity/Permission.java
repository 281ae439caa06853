package org.clientele.crm.domain.identity;

import java.util.Set;

/**
 * What a user may do. Services name these on their methods; a {@link Role} is a set of them. They are strings because
 * annotations need constants.
 */
public final class Permission {

    public static final String CUSTOMER_VIEW = "CUSTOMER_VIEW";
    public static final String CUSTOMER_EDIT = "CUSTOMER_EDIT";
    /** Change customers and contracts that someone else manages. */
    public static final String CUSTOMER_EDIT_ALL = "CUSTOMER_EDIT_ALL";

    public static final String CONTRACT_VIEW = "CONTRACT_VIEW";
    public static final String CONTRACT_EDIT = "CONTRACT_EDIT";
    public static final String CONTRACT_APPROVE = "CONTRACT_APPROVE";

    public static final String SUPPORT_VIEW = "SUPPORT_VIEW";
    public static final String SUPPORT_EDIT = "SUPPORT_EDIT";
    /** Maintain business calendars and SLA plans. */
    public static final String SLA_ADMINISTER = "SLA_ADMINISTER";

    public static final String IMPORT_RUN = "IMPORT_RUN";
    public static final String AUDIT_VIEW = "AUDIT_VIEW";
    public static final String USER_ADMINISTER = "USER_ADMINISTER";
    /** Everyone who is signed in: own profile, own password, own tokens, own drafts. */
    public static final String SIGNED_IN = "SIGNED_IN";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
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
            USER_ADMINISTER,
            SIGNED_IN);

    private Permission() {}
}
