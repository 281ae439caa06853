package org.clientele.crm.service.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ContactRolesConverter;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.customer.CustomerAccess;
import org.clientele.crm.domain.customer.CustomerContact;
import org.clientele.crm.domain.customer.CustomerRef;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads contacts for lists and pages. */
@ApplicationScoped
public class ContactQueries {

    /** The primary contact first, then by family name. */
    private static final Keyset BY_IMPORTANCE =
            new Keyset("(CASE WHEN p.is_primary THEN '' ELSE c.sort_name END)", "p.id", Keyset.ValueType.TEXT, false);

    private static final Keyset BY_NAME = new Keyset("c.sort_name", "c.id", Keyset.ValueType.TEXT, false);

    private static final String PERSON =
            "c.id, c.number, c.version, c.salutation, c.given_name, c.family_name, c.language, c.time_zone";

    private static final int TEXT_LENGTH = 200;
    private static final int MAX_WORDS = 8;

    private static final ContactRolesConverter ROLES = new ContactRolesConverter();

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** @param ended whether those that on this day are no longer contacts are shown instead of the others */
    public Page<ContactRow> ofCustomer(String customer, boolean ended, LocalDate today, PageRequest request) {
        Sql query = Sql.of("SELECT " + BY_IMPORTANCE.column() + ", p.id, " + PERSON)
                .add(", p.roles, p.job_title, p.is_primary, p.valid_from, p.valid_to, p.end_reason")
                .add("FROM customer_contact p JOIN contact c ON c.id = p.contact_id")
                .add("WHERE p.customer_id = (SELECT id FROM customer WHERE number = ?)", customer)
                .add(ended ? "AND p.valid_to < ?" : "AND (p.valid_to IS NULL OR p.valid_to >= ?)", today);
        Page<SqlRow> rows = BY_IMPORTANCE.page(em, query, request, row -> row);
        Reach reach = reach(ids(rows));
        return rows.map(row -> new ContactRow(
                row.text(3),
                row.number(4),
                person(row, reach),
                ROLES.convertToEntityAttribute(row.text(10)).list(),
                row.text(11),
                row.flag(12),
                row.date(13),
                row.date(14),
                row.constant(15, ContactEndReason.class)));
    }

    /**
     * @param text words, each of which stands somewhere in the person's name
     * @throws InvalidInput for a text that no record can hold
     */
    public Page<ContactRow> page(String text, PageRequest request) {
        var checks = new FieldChecks();
        String words = checks.optionalText("q", text, TEXT_LENGTH);
        checks.done();
        Sql query = Sql.of("SELECT c.sort_name, c.id, " + PERSON + " FROM contact c WHERE TRUE");
        if (words != null) {
            Arrays.stream(words.split("\\s+"))
                    .limit(MAX_WORDS)
                    .forEach(word -> query.add("AND c.search_name LIKE like_anywhere(?)", word));
        }
        Page<SqlRow> rows = BY_NAME.page(em, query, request, row -> row);
        Reach reach = reach(ids(rows));
        return rows.map(row -> new ContactRow(
                row.text(3), row.number(4), person(row, reach), List.of(), null, false, null, null, null));
    }

    public Optional<ContactDetails> find(String number, CustomerAccess reader) {
        if (!Contact.isNumber(number)) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM Contact c WHERE c.number = :number", Contact.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(contact -> details(contact, reader));
    }

    private static ContactDetails details(Contact contact, CustomerAccess reader) {
        return new ContactDetails(
                contact.recordNumber(),
                contact.version(),
                contact.data(),
                contact.posts().stream().map(ContactQueries::post).toList(),
                contact.createdAt(),
                contact.createdBy(),
                contact.updatedAt(),
                contact.updatedBy(),
                reader.mayChange(contact));
    }

    private static ContactDetails.Post post(CustomerContact post) {
        return new ContactDetails.Post(
                new CustomerRef(post.customer().recordNumber(), post.customer().name()),
                post.roles().list(),
                post.jobTitle(),
                post.primary(),
                post.validFrom(),
                post.validTo(),
                post.endReason());
    }

    private static List<Long> ids(Page<SqlRow> rows) {
        return rows.items().stream().map(row -> row.number(2)).toList();
    }

    private static ContactData person(SqlRow row, Reach reach) {
        return new ContactData(
                row.text(5),
                row.text(6),
                row.text(7),
                reach.emails().get(row.number(2)),
                reach.phones().get(row.number(2)),
                row.text(8),
                row.text(9));
    }

    /** How people are reached, by their id; nothing for those who have none. */
    private record Reach(Map<Long, List<ContactEmail>> emails, Map<Long, List<ContactPhone>> phones) {}

    /** Addresses and numbers of all of them in one statement. */
    private Reach reach(List<Long> contacts) {
        Reach reach = new Reach(new HashMap<>(), new HashMap<>());
        if (!contacts.isEmpty()) {
            Sql.of("SELECT contact_id, type, is_primary, address, NULL AS number, NULL AS e164, position")
                    .add("FROM contact_email WHERE TRUE")
                    .addIn("AND contact_id", contacts)
                    .add("UNION ALL SELECT contact_id, type, FALSE, NULL, number, e164, position")
                    .add("FROM contact_phone WHERE TRUE")
                    .addIn("AND contact_id", contacts)
                    .add("ORDER BY contact_id, position")
                    .list(em)
                    .forEach(row -> add(row, reach));
        }
        return reach;
    }

    private static void add(SqlRow row, Reach reach) {
        ReachType type = row.constant(1, ReachType.class);
        if (row.text(3) == null) {
            reach.phones()
                    .computeIfAbsent(row.number(0), id -> new ArrayList<>())
                    .add(new ContactPhone(row.text(4), row.text(5), type));
        } else {
            reach.emails()
                    .computeIfAbsent(row.number(0), id -> new ArrayList<>())
                    .add(new ContactEmail(row.text(3), type, row.flag(2)));
        }
    }
}
