package org.clientele.crm.api.customer;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.crm.api.shared.MoneyJson;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.customer.PostalAddress;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/** What a program can say about a customer, to register or to change it. */
record CustomerInput(
        CustomerKind kind,
        CustomerScope scope,
        String name,
        String legalName,
        String parent,
        Industry industry,
        Integer employeeCount,
        MoneyJson annualRevenue,
        String foundedOn,
        String country,
        String website,
        List<String> emailDomains,
        List<AddressJson> addresses,
        String taxId,
        String preferredLanguage,
        String timeZone,
        String accountManager,
        List<String> tags,
        String externalId) {

    static CustomerInput of(CustomerData data) {
        return new CustomerInput(
                data.kind(),
                data.scope(),
                data.name(),
                data.legalName(),
                data.parent(),
                data.industry(),
                data.employeeCount(),
                MoneyJson.of(data.annualRevenue()),
                data.foundedOn() == null ? null : data.foundedOn().text(),
                data.country(),
                data.website(),
                data.emailDomains(),
                data.addresses().stream().map(AddressJson::of).toList(),
                data.taxId(),
                data.preferredLanguage(),
                data.timeZone(),
                data.accountManager(),
                data.tags(),
                data.externalId());
    }

    /** @throws InvalidInput with everything that is not acceptable */
    CustomerData data() {
        var checks = new FieldChecks();
        Money revenue = part(checks, () -> MoneyJson.toMoney("annualRevenue", annualRevenue));
        PartialDate founded = part(checks, () -> date("foundedOn", foundedOn));
        List<PostalAddress> places = places(checks);
        CustomerData data = part(
                checks,
                () -> CustomerData.of(kind, name)
                        .scope(scope)
                        .legalName(legalName)
                        .parent(parent)
                        .industry(industry)
                        .employeeCount(employeeCount)
                        .annualRevenue(revenue)
                        .foundedOn(founded)
                        .country(country)
                        .website(website)
                        .emailDomains(emailDomains)
                        .addresses(places)
                        .taxId(taxId)
                        .preferredLanguage(preferredLanguage)
                        .timeZone(timeZone)
                        .accountManager(accountManager)
                        .tags(tags)
                        .externalId(externalId)
                        .build());
        checks.done();
        return data;
    }

    private List<PostalAddress> places(FieldChecks checks) {
        List<PostalAddress> places = new ArrayList<>();
        for (int i = 0; addresses != null && i < addresses.size(); i++) {
            try {
                places.add(addresses.get(i) == null ? null : addresses.get(i).toAddress());
            } catch (InvalidInput wrong) {
                checks.addAll("addresses[" + i + "]", wrong);
            }
        }
        return places;
    }

    private static PartialDate date(String field, String text) {
        try {
            return text == null ? null : new PartialDate(text);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInput(field, "error.partialDate");
        }
    }

    private static <T> T part(FieldChecks checks, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInput wrong) {
            wrong.errors()
                    .forEach(error -> checks.reject(
                            error.field(), error.key(), error.arguments().toArray()));
            return null;
        }
    }
}
