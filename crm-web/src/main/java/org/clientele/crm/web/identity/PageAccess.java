package org.clientele.crm.web.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.clientele.crm.domain.identity.Permission;

/**
 * Which permission a page, or a resource of the API, needs to be there, by its path. A page needs what is listed for it
 * or for the page above it; one that is not listed needs nothing but to be signed in. Whether a record of one's colleagues
 * may be changed says the record; what the services allow is declared on them; this decides only what exists for whom.
 */
public final class PageAccess {

    /** The first that fits decides: forms stand before what they lie below. */
    private static final List<Page> PAGES = List.of(
            Page.at("/customers/new", Permission.CUSTOMER_EDIT),
            Page.at("/customers/*/edit", Permission.CUSTOMER_EDIT),
            Page.at("/customers/*/contacts", Permission.CUSTOMER_EDIT),
            Page.at("/customers", Permission.CUSTOMER_VIEW),
            Page.at("/contacts", Permission.CUSTOMER_VIEW),
            Page.at("/contracts/new", Permission.CONTRACT_EDIT),
            Page.at("/contracts/*/edit", Permission.CONTRACT_EDIT),
            Page.at("/contracts", Permission.CONTRACT_VIEW),
            Page.at("/support/new", Permission.SUPPORT_EDIT),
            Page.at("/support", Permission.SUPPORT_VIEW),
            Page.at("/imports", Permission.IMPORT_RUN),
            Page.at("/sla", Permission.SLA_ADMINISTER),
            Page.at("/users", Permission.USER_ADMINISTER),
            Page.at("/api/v1/customers", Permission.CUSTOMER_VIEW),
            Page.at("/api/v1/contacts", Permission.CUSTOMER_VIEW),
            Page.at("/api/v1/contracts", Permission.CONTRACT_VIEW),
            Page.at("/api/v1/support-requests", Permission.SUPPORT_VIEW),
            Page.at("/api/v1/business-calendars", Permission.SUPPORT_VIEW),
            Page.at("/api/v1/public-holidays", Permission.SUPPORT_VIEW),
            Page.at("/api/v1/sla-plans", Permission.SUPPORT_VIEW),
            Page.at("/api/v1/imports", Permission.IMPORT_RUN),
            Page.at("/api/v1/audit", Permission.AUDIT_VIEW));

    /** A page with all that lies below it. */
    private record Page(Pattern path, String permission) {

        /** @param path a star stands for one part of it */
        static Page at(String path, String permission) {
            return new Page(Pattern.compile(path.replace("*", "[^/]+") + "(/.*)?"), permission);
        }
    }

    private PageAccess() {}

    /** @param path path within the application, {@code /customers/CU-000123} */
    public static String permissionFor(String path) {
        return PAGES.stream()
                .filter(page -> page.path.matcher(path).matches())
                .findFirst()
                .map(Page::permission)
                .orElse(Permission.SIGNED_IN);
    }
}
