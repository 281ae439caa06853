package org.clientele.crm.domain.customer;

import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Command: take a customer into the books.
 *
 * @param kind required
 * @param scope {@code EXTERNAL} unless given
 * @param name required, at most 200 characters
 * @param country ISO 3166-1 alpha-2
 * @param accountManager user name; the caller unless given
 * @param externalId the customer's id in the system it came from, unique, at most 200 characters
 */
public record RegisterCustomer(
        CustomerKind kind,
        CustomerScope scope,
        String name,
        String legalName,
        String industry,
        String country,
        String accountManager,
        String externalId) {

    public static final int NAME_LENGTH = 200;

    public RegisterCustomer {
        var checks = new FieldChecks();
        checks.required("kind", kind);
        scope = scope == null ? CustomerScope.EXTERNAL : scope;
        name = checks.requiredText("name", name, NAME_LENGTH);
        legalName = checks.optionalText("legalName", legalName, NAME_LENGTH);
        industry = checks.optionalText("industry", industry, 100);
        country = checks.country("country", country);
        accountManager = checks.optionalText("accountManager", accountManager, 64);
        externalId = checks.optionalText("externalId", externalId, 200);
        checks.done();
    }
}
