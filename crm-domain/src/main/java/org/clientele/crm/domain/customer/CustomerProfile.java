package org.clientele.crm.domain.customer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.clientele.crm.domain.shared.Money;

/** What describes a customer without deciding anything: its trade, size and seat, how to reach and to name it. */
@Embeddable
public class CustomerProfile implements Serializable {

    /** Never null, so that a profile is never read back as no profile at all. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CustomerScope scope;

    @Column(name = "legal_name")
    private String legalName;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    @Column(name = "employee_count")
    private Integer employeeCount;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "annual_revenue"))
    @AttributeOverride(name = "currency", column = @Column(name = "annual_revenue_currency"))
    private Money annualRevenue;

    @Column(name = "founded_on")
    private PartialDate foundedOn;

    private String country;

    private String website;

    @Column(name = "email_domains")
    private EmailDomains emailDomains;

    @Column(name = "tax_id")
    private String taxId;

    @Column(name = "preferred_language")
    private String preferredLanguage;

    @Column(name = "time_zone")
    private String timeZone;

    private Tags tags;

    /** For JPA. */
    protected CustomerProfile() {}

    CustomerProfile(CustomerData data) {
        scope = data.scope();
        legalName = data.legalName();
        industry = data.industry();
        employeeCount = data.employeeCount();
        annualRevenue = data.annualRevenue();
        foundedOn = data.foundedOn();
        country = data.country();
        website = data.website();
        emailDomains = new EmailDomains(data.emailDomains());
        taxId = data.taxId();
        preferredLanguage = data.preferredLanguage();
        timeZone = data.timeZone();
        tags = new Tags(data.tags());
    }

    /** Adds what this profile says to the data. */
    CustomerDataBuilder writeTo(CustomerDataBuilder data) {
        return data.scope(scope)
                .legalName(legalName)
                .industry(industry)
                .employeeCount(employeeCount)
                .annualRevenue(annualRevenue)
                .foundedOn(foundedOn)
                .country(country)
                .website(website)
                .emailDomains(emailDomains == null ? null : emailDomains.list())
                .taxId(taxId)
                .preferredLanguage(preferredLanguage)
                .timeZone(timeZone)
                .tags(tags == null ? null : tags.list());
    }

    public CustomerScope scope() {
        return scope;
    }

    public String country() {
        return country;
    }

    public String timeZone() {
        return timeZone;
    }

    public String preferredLanguage() {
        return preferredLanguage;
    }
}
