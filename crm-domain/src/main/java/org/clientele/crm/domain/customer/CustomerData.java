package org.clientele.crm.domain.customer;

import java.util.List;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/**
 * What a user, a program or a file says about a customer: the whole of it, for registering as for changing. Absent
 * parts are {@code null} or empty lists. Checked as a whole when it is made, so that every mistake is told at once.
 *
 * @param kind required
 * @param scope {@code EXTERNAL} unless given
 * @param name required, at most 200 characters
 * @param legalName name in the commercial register, at most 200 characters
 * @param parent number of the organization that this one belongs to
 * @param employeeCount from 0 to 10,000,000
 * @param annualRevenue from 0 to less than 10<sup>15</sup>, with no more decimals than its currency has
 * @param foundedOn not in the future
 * @param country ISO 3166-1 alpha-2
 * @param website an {@code http} or {@code https} address
 * @param emailDomains at most 20, none of a free mail service
 * @param addresses at most 50
 * @param taxId VAT or tax number as written, at most 40 characters
 * @param preferredLanguage BCP 47 tag
 * @param timeZone IANA name
 * @param accountManager user name of the one who manages the customer
 * @param tags at most 20
 * @param externalId the customer's id in the system it came from, unique, at most 200 characters
 */
public record CustomerData(
        CustomerKind kind,
        CustomerScope scope,
        String name,
        String legalName,
        String parent,
        Industry industry,
        Integer employeeCount,
        Money annualRevenue,
        PartialDate foundedOn,
        String country,
        String website,
        List<String> emailDomains,
        List<PostalAddress> addresses,
        String taxId,
        String preferredLanguage,
        String timeZone,
        String accountManager,
        List<String> tags,
        String externalId) {

    public static final int NAME_LENGTH = 200;
    public static final int MAX_EMPLOYEES = 10_000_000;
    public static final int MAX_ADDRESSES = 50;
    public static final int MAX_DOMAINS = 20;

    private static final int ID_LENGTH = 200;
    private static final int TAX_ID_LENGTH = 40;
    private static final int USERNAME_LENGTH = 64;

    /** @throws InvalidInput with everything that is not acceptable */
    public CustomerData {
        var checks = new CustomerChecks();
        checks.required("kind", kind);
        scope = scope == null ? CustomerScope.EXTERNAL : scope;
        name = checks.requiredText("name", name, NAME_LENGTH);
        legalName = checks.optionalText("legalName", legalName, NAME_LENGTH);
        parent = checks.optionalText("parent", parent, ID_LENGTH);
        checks.range("employeeCount", employeeCount, 0, MAX_EMPLOYEES);
        checks.revenue("annualRevenue", annualRevenue);
        country = checks.country("country", country);
        website = checks.website("website", website);
        emailDomains = checks.emailDomains("emailDomains", emailDomains);
        addresses = checks.list("addresses", addresses, MAX_ADDRESSES);
        taxId = checks.optionalText("taxId", taxId, TAX_ID_LENGTH);
        preferredLanguage = checks.language("preferredLanguage", preferredLanguage);
        timeZone = checks.timeZone("timeZone", timeZone);
        accountManager = checks.optionalText("accountManager", accountManager, USERNAME_LENGTH);
        tags = checks.tags("tags", tags);
        externalId = checks.optionalText("externalId", externalId, ID_LENGTH);
        checks.done();
    }

    /** Only what is required, everything else absent. */
    public static CustomerDataBuilder of(CustomerKind kind, String name) {
        return new CustomerDataBuilder().kind(kind).name(name);
    }

    /** The same data, to be changed in parts. */
    public CustomerDataBuilder toBuilder() {
        return new CustomerDataBuilder(this);
    }
}
