package org.clientele.crm.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.CurrentCaller;

/** Shows who changed what, of records that the caller may see. */
@Stateless
@RolesAllowed(Permission.AUDIT_VIEW)
public class AuditService {

    /** Which permission shows records of a type; a type that is not listed needs none of its own. */
    private static final Map<String, String> NEEDED = Map.of(
            "CUSTOMER", Permission.CUSTOMER_VIEW,
            "CONTACT", Permission.CUSTOMER_VIEW,
            "CONTRACT", Permission.CONTRACT_VIEW,
            "SUPPORT_REQUEST", Permission.SUPPORT_VIEW,
            "USER_ACCOUNT", Permission.USER_ADMINISTER);

    @Inject
    private AuditQueries queries;

    @Inject
    private CurrentCaller caller;

    /**
     * The history of a record, the latest entry first; of one that the caller may not see there is none.
     *
     * @param recordNumber the record's business number; of a user the user name
     */
    public Page<AuditRow> history(String recordNumber, PageRequest request) {
        return queries.page(recordNumber, hiddenTypes(), caller.may(Permission.CUSTOMER_EDIT), request);
    }

    /**
     * What others did to a record after the caller had read it, for telling two editors about each other. Open to
     * whoever is signed in: who may edit a record may know who else does.
     *
     * @param recordType type in UPPER_SNAKE, {@code CUSTOMER}
     * @param readAt {@code updatedAt} of the record as the caller saw it
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<AuditRow> changesSince(String recordType, String recordNumber, Instant readAt) {
        return hiddenTypes().contains(recordType) ? List.of() : queries.since(recordType, recordNumber, readAt);
    }

    private Set<String> hiddenTypes() {
        return NEEDED.entrySet().stream()
                .filter(needed -> !caller.may(needed.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
