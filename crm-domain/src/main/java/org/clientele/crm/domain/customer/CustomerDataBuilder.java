package org.clientele.crm.domain.customer;

import java.util.List;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/** Puts {@link CustomerData} together part by part; what is not said stays absent. */
public final class CustomerDataBuilder {

    private CustomerKind kind;
    private CustomerScope scope;
    private String name;
    private String legalName;
    private String parent;
    private Industry industry;
    private Integer employeeCount;
    private Money annualRevenue;
    private PartialDate foundedOn;
    private String country;
    private String website;
    private List<String> emailDomains;
    private List<PostalAddress> addresses;
    private String taxId;
    private String preferredLanguage;
    private String timeZone;
    private String accountManager;
    private List<String> tags;
    private String externalId;

    CustomerDataBuilder() {}

    CustomerDataBuilder(CustomerData data) {
        kind = data.kind();
        scope = data.scope();
        name = data.name();
        legalName = data.legalName();
        parent = data.parent();
        industry = data.industry();
        employeeCount = data.employeeCount();
        annualRevenue = data.annualRevenue();
        foundedOn = data.foundedOn();
        country = data.country();
        website = data.website();
        emailDomains = data.emailDomains();
        addresses = data.addresses();
        taxId = data.taxId();
        preferredLanguage = data.preferredLanguage();
        timeZone = data.timeZone();
        accountManager = data.accountManager();
        tags = data.tags();
        externalId = data.externalId();
    }

    public CustomerDataBuilder kind(CustomerKind kind) {
        this.kind = kind;
        return this;
    }

    public CustomerDataBuilder scope(CustomerScope scope) {
        this.scope = scope;
        return this;
    }

    public CustomerDataBuilder name(String name) {
        this.name = name;
        return this;
    }

    public CustomerDataBuilder legalName(String legalName) {
        this.legalName = legalName;
        return this;
    }

    public CustomerDataBuilder parent(String parent) {
        this.parent = parent;
        return this;
    }

    public CustomerDataBuilder industry(Industry industry) {
        this.industry = industry;
        return this;
    }

    public CustomerDataBuilder employeeCount(Integer employeeCount) {
        this.employeeCount = employeeCount;
        return this;
    }

    public CustomerDataBuilder annualRevenue(Money annualRevenue) {
        this.annualRevenue = annualRevenue;
        return this;
    }

    public CustomerDataBuilder foundedOn(PartialDate foundedOn) {
        this.foundedOn = foundedOn;
        return this;
    }

    public CustomerDataBuilder country(String country) {
        this.country = country;
        return this;
    }

    public CustomerDataBuilder website(String website) {
        this.website = website;
        return this;
    }

    public CustomerDataBuilder emailDomains(List<String> emailDomains) {
        this.emailDomains = emailDomains;
        return this;
    }

    public CustomerDataBuilder addresses(List<PostalAddress> addresses) {
        this.addresses = addresses;
        return this;
    }

    public CustomerDataBuilder taxId(String taxId) {
        this.taxId = taxId;
        return this;
    }

    public CustomerDataBuilder preferredLanguage(String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
        return this;
    }

    public CustomerDataBuilder timeZone(String timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    public CustomerDataBuilder accountManager(String accountManager) {
        this.accountManager = accountManager;
        return this;
    }

    public CustomerDataBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public CustomerDataBuilder externalId(String externalId) {
        this.externalId = externalId;
        return this;
    }

    /** @throws InvalidInput with everything that is not acceptable */
    public CustomerData build() {
        return new CustomerData(
                kind,
                scope,
                name,
                legalName,
                parent,
                industry,
                employeeCount,
                annualRevenue,
                foundedOn,
                country,
                website,
                emailDomains,
                addresses,
                taxId,
                preferredLanguage,
                timeZone,
                accountManager,
                tags,
                externalId);
    }
}
