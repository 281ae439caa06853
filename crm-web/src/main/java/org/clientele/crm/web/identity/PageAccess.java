package org.clientele.crm.web.identity;

import java.util.Map;
import java.util.TreeMap;
import org.clientele.crm.domain.identity.Permission;

/**
 * Which permission a page needs, by the first part of its path. A page that is not listed needs nothing but to be signed
 * in. What the services allow is declared on them; this decides only which pages exist for whom.
 */
public final class PageAccess {

    private static final Map<String, String> NEEDED = new TreeMap<>(Map.of(
            "customers", Permission.CUSTOMER_VIEW,
            "contacts", Permission.CUSTOMER_VIEW,
            "contracts", Permission.CONTRACT_VIEW,
            "support", Permission.SUPPORT_VIEW,
            "imports", Permission.IMPORT_RUN,
            "sla", Permission.SLA_ADMINISTER,
            "users", Permission.USER_ADMINISTER));

    private PageAccess() {}

    /** @param path path within the application, {@code /customers/CU-000123} */
    public static String permissionFor(String path) {
        int end = path.indexOf('/', 1);
        String first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        return NEEDED.getOrDefault(first, Permission.SIGNED_IN);
    }
}
