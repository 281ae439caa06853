package org.clientele.crm.web.customer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.customer.PostalAddress;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/** A customer as it is being typed. Lists are typed into one field, parted by blanks or commas. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CustomerKind kind = CustomerKind.ORGANIZATION;
    private CustomerScope scope = CustomerScope.EXTERNAL;
    private String name;
    private String legalName;
    private String parent;
    private Industry industry;
    private Integer employeeCount;
    private BigDecimal annualRevenue;
    private String currency = "EUR";
    private String foundedOn;
    private String country;
    private String website;
    private String emailDomains;
    private String taxId;
    private String preferredLanguage;
    private String timeZone;
    private String accountManager;
    private String tags;
    private String externalId;
    private List<AddressForm> addresses = new ArrayList<>();

    static CustomerForm of(CustomerData data) {
        CustomerForm form = new CustomerForm();
        form.kind = data.kind();
        form.scope = data.scope();
        form.name = data.name();
        form.legalName = data.legalName();
        form.parent = data.parent();
        form.industry = data.industry();
        form.employeeCount = data.employeeCount();
        if (data.annualRevenue() != null) {
            form.annualRevenue = data.annualRevenue().amount();
            form.currency = data.annualRevenue().currency();
        }
        form.foundedOn = data.foundedOn() == null ? null : data.foundedOn().text();
        form.country = data.country();
        form.website = data.website();
        form.emailDomains = String.join(" ", data.emailDomains());
        form.taxId = data.taxId();
        form.preferredLanguage = data.preferredLanguage();
        form.timeZone = data.timeZone();
        form.accountManager = data.accountManager();
        form.tags = String.join(", ", data.tags());
        form.externalId = data.externalId();
        data.addresses().forEach(address -> form.addresses.add(AddressForm.of(address)));
        return form;
    }

    /** @throws InvalidInput with everything that is not acceptable, each error named after its input */
    CustomerData data() {
        var checks = new FieldChecks();
        List<PostalAddress> places = places(checks);
        Money revenue = revenue(checks);
        PartialDate founded = founded(checks);
        CustomerData data = null;
        try {
            data = CustomerData.of(kind, name)
                    .scope(scope)
                    .legalName(legalName)
                    .parent(firstWord(parent))
                    .industry(industry)
                    .employeeCount(employeeCount)
                    .annualRevenue(revenue)
                    .foundedOn(founded)
                    .country(country)
                    .website(website)
                    .emailDomains(parts(emailDomains, "[\\s,;]+"))
                    .addresses(places)
                    .taxId(taxId)
                    .preferredLanguage(firstWord(preferredLanguage))
                    .timeZone(timeZone)
                    .accountManager(accountManager)
                    .tags(parts(tags, "\\s*[,;]\\s*"))
                    .externalId(externalId)
                    .build();
        } catch (InvalidInput wrong) {
            wrong.errors()
                    .forEach(error -> checks.reject(
                            error.field().replaceFirst("\\[.*", ""),
                            error.key(),
                            error.arguments().toArray()));
        }
        checks.done();
        return data;
    }

    void addAddress() {
        addresses.add(new AddressForm());
    }

    void removeAddress(AddressForm address) {
        addresses.remove(address);
    }

    private List<PostalAddress> places(FieldChecks checks) {
        List<PostalAddress> places = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            try {
                places.add(addresses.get(i).toAddress());
            } catch (InvalidInput wrong) {
                checks.addAll("addresses[" + i + "]", wrong);
            }
        }
        return places;
    }

    private Money revenue(FieldChecks checks) {
        if (annualRevenue == null) {
            return null;
        }
        if (!Money.isCurrency(currency)) {
            checks.reject("currency", "error.currency", String.valueOf(currency));
            return null;
        }
        Money money = Money.of(annualRevenue, currency);
        checks.decimals("annualRevenue", annualRevenue, money.amount().scale());
        return money;
    }

    private PartialDate founded(FieldChecks checks) {
        try {
            return foundedOn == null || foundedOn.isBlank() ? null : new PartialDate(foundedOn.strip());
        } catch (DateTimeParseException malformed) {
            checks.reject("foundedOn", "error.partialDate");
            return null;
        }
    }

    /** What is chosen from suggestions such as "CU-000123 Acme" begins with the value. */
    static String firstWord(String text) {
        return text == null ? null : text.strip().split("\\s", 2)[0];
    }

    static List<String> parts(String text, String separator) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split(separator))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    public List<AddressForm> getAddresses() {
        return addresses;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    public CustomerScope getScope() {
        return scope;
    }

    public void setScope(CustomerScope scope) {
        this.scope = scope;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public Industry getIndustry() {
        return industry;
    }

    public void setIndustry(Industry industry) {
        this.industry = industry;
    }

    public Integer getEmployeeCount() {
        return employeeCount;
    }

    public void setEmployeeCount(Integer employeeCount) {
        this.employeeCount = employeeCount;
    }

    public BigDecimal getAnnualRevenue() {
        return annualRevenue;
    }

    public void setAnnualRevenue(BigDecimal annualRevenue) {
        this.annualRevenue = annualRevenue;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(String foundedOn) {
        this.foundedOn = foundedOn;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getEmailDomains() {
        return emailDomains;
    }

    public void setEmailDomains(String emailDomains) {
        this.emailDomains = emailDomains;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getAccountManager() {
        return accountManager;
    }

    public void setAccountManager(String accountManager) {
        this.accountManager = accountManager;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = externalId;
    }
}
