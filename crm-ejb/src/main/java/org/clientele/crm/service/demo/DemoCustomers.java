package org.clientele.crm.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.datafaker.Faker;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.customer.PostData;
import org.clientele.crm.domain.customer.PostalAddress;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.customer.ContactRepository;
import org.clientele.crm.service.customer.CustomerRepository;

/** Makes organizations with their people, and private persons. */
@ApplicationScoped
class DemoCustomers {

    private static final int ORGANIZATIONS = 165;
    private static final int PERSONS = 35;
    private static final List<Set<ContactRole>> ROLES = List.of(
            Set.of(ContactRole.DECISION_MAKER, ContactRole.SIGNATORY),
            Set.of(ContactRole.END_USER, ContactRole.NAMED_CALLER),
            Set.of(ContactRole.PURCHASING_AGENT),
            Set.of(ContactRole.BILLING));
    private static final List<String> TITLES =
            List.of("Managing director", "Head of IT", "Procurement manager", "Accounts payable");
    private static final List<String> TAGS =
            List.of("reference", "newsletter", "trade fair", "migration", "key account", "on premises");

    @Inject
    private CustomerRepository customers;

    @Inject
    private ContactRepository contacts;

    List<DemoCustomer> create(DemoContext context) {
        List<DemoCustomer> created = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            created.add(organization(context, created, names));
        }
        for (int i = 0; i < PERSONS; i++) {
            created.add(person(context, i));
        }
        return created;
    }

    /** The name with its legal form, unless it ends with one already. */
    private static String legalName(String name, String legalForm) {
        boolean complete = Arrays.stream(Country.values())
                .flatMap(country -> country.legalForms().stream())
                .anyMatch(form -> plain(name).endsWith(" " + plain(form)));
        return complete ? name : name + " " + legalForm;
    }

    private static String plain(String words) {
        return words.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private DemoCustomer organization(DemoContext context, List<DemoCustomer> others, Set<String> names) {
        Country country = context.pick(List.of(Country.values()));
        Faker faker = context.faker(country.locale());
        String name = faker.company().name();
        while (!names.add(domain(name))) {
            name = faker.company().name();
        }
        Stamp stamp = registered(context);
        int employees = employees(context);
        String domain = domain(name) + ".example";
        CustomerData data = CustomerData.of(CustomerKind.ORGANIZATION, name)
                .legalName(legalName(name, context.pick(country.legalForms())))
                .industry(context.pick(List.of(Industry.values())))
                .employeeCount(employees)
                .annualRevenue(
                        Money.of(BigDecimal.valueOf(employees * 1_000L * context.between(90, 260)), country.currency()))
                .foundedOn(new PartialDate(Integer.toString(context.between(1921, 2021))))
                .country(country.name())
                .website("https://www." + domain)
                .emailDomains(List.of(domain))
                .addresses(List.of(address(faker, country)))
                .preferredLanguage(country.language())
                .timeZone(country.timeZone())
                .accountManager(manager(context))
                .tags(context.chance(30) ? List.of(context.pick(TAGS)) : List.of())
                .externalId("ERP-" + context.between(100_000, 999_999) + "-" + others.size())
                .build();
        Customer customer = new Customer(customers.nextNumber(), data, stamp);
        if (others.size() > 20 && context.chance(18)) {
            customer.belongTo(others.get(context.between(0, 9)).customer(), 0);
        }
        customers.add(customer);
        return new DemoCustomer(
                customer,
                people(context, customer, faker, domain, stamp),
                country,
                country.currency(),
                country.timeZone());
    }

    private List<Contact> people(DemoContext context, Customer customer, Faker faker, String domain, Stamp stamp) {
        List<Contact> people = new ArrayList<>();
        int count = context.between(1, ROLES.size());
        for (int i = 0; i < count; i++) {
            String given = faker.name().firstName();
            String family = faker.name().lastName();
            String address = (domain(given) + "." + domain(family) + "@" + domain);
            Contact contact = new Contact(
                    contacts.nextNumber(),
                    new ContactData(
                            null,
                            given,
                            family,
                            List.of(new ContactEmail(address, ReachType.WORK, true)),
                            List.of(phone(context.between(1_000, 9_999))),
                            null,
                            null),
                    stamp);
            contact.join(customer, new PostData(ROLES.get(i), TITLES.get(i), i == 0, null), stamp);
            contacts.add(contact);
            people.add(contact);
        }
        return people;
    }

    private static ContactPhone phone(int extension) {
        return new ContactPhone("+49 40 5550 " + extension, "+49405550" + extension, ReachType.WORK);
    }

    private DemoCustomer person(DemoContext context, int index) {
        Country country = context.pick(List.of(Country.DE, Country.GB, Country.NL, Country.SE));
        Faker faker = context.faker(country.locale());
        CustomerData data = CustomerData.of(
                        CustomerKind.PERSON,
                        faker.name().firstName() + " " + faker.name().lastName())
                .country(country.name())
                .addresses(List.of(address(faker, country)))
                .preferredLanguage(country.language())
                .timeZone(country.timeZone())
                .accountManager(manager(context))
                .externalId("SHOP-" + (48_000 + index * 7))
                .build();
        Customer customer = new Customer(customers.nextNumber(), data, registered(context));
        customers.add(customer);
        return new DemoCustomer(customer, List.of(), country, country.currency(), country.timeZone());
    }

    private static PostalAddress address(Faker faker, Country country) {
        return new PostalAddress(
                AddressType.REGISTERED,
                faker.address().streetAddress(),
                faker.address().postcode(),
                faker.address().city(),
                null,
                country.name());
    }

    private static Stamp registered(DemoContext context) {
        return new Stamp(context.workingMoment(context.between(800, 1_500)), DemoContext.ACCOUNT_MANAGER);
    }

    private static String manager(DemoContext context) {
        return context.chance(70) ? DemoContext.ACCOUNT_MANAGER : DemoContext.TEAM_LEAD;
    }

    /** Many small companies, few large ones. */
    private static int employees(DemoContext context) {
        int size = context.between(5, 60);
        return context.chance(35) ? size * context.between(5, 90) : size;
    }

    private static String domain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .strip()
                .replaceAll("[ -]+", "-");
    }
}
