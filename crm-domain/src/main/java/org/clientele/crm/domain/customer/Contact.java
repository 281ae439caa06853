package org.clientele.crm.domain.customer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.Stamp;

/**
 * A person we deal with. Holds what is true of the person anywhere, and the posts that they hold or held at customers:
 * people move, and the history stays.
 *
 * <p>At one customer a person holds one post at a time.
 */
@Entity
@Table(name = "contact")
public class Contact extends AggregateRoot {

    @Column(nullable = false, updatable = false)
    private String number;

    private String salutation;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @ElementCollection
    @CollectionTable(name = "contact_email", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<ContactEmail> emails = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_phone", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<ContactPhone> phones = new ArrayList<>();

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validFrom, id")
    private List<CustomerContact> posts = new ArrayList<>();

    /** For JPA. */
    protected Contact() {}

    public Contact(String number, ContactData data, Stamp stamp) {
        super(stamp);
        this.number = Objects.requireNonNull(number);
        describe(data);
    }

    /** Replaces everything that is said about the person. */
    public void change(ContactData data, Stamp stamp) {
        touch(stamp);
        describe(data);
    }

    private void describe(ContactData data) {
        salutation = data.salutation();
        givenName = data.givenName();
        familyName = data.familyName();
        language = data.language();
        timeZone = data.timeZone();
        if (!emails.equals(data.emails())) {
            emails.clear();
            emails.addAll(data.emails());
        }
        if (!phones.equals(data.phones())) {
            phones.clear();
            phones.addAll(data.phones());
        }
    }

    /**
     * Makes the person a contact of a customer.
     *
     * @throws InvalidInput if they are one already at that time
     */
    public void join(Customer customer, PostData post, Stamp stamp) {
        touch(stamp);
        LocalDate today = stamp.day();
        LocalDate from = post.validFrom() == null ? today : post.validFrom();
        if (posts.stream().anyMatch(held -> held.customer().equals(customer) && held.reaches(from))) {
            throw new InvalidInput("validFrom", "error.contactAlready", number, customer.recordNumber());
        }
        posts.add(new CustomerContact(this, customer, post, today));
    }

    /**
     * Changes what the person does at a customer.
     *
     * @throws NotFound if they are no contact there
     */
    public void changePost(Customer customer, PostData post, Stamp stamp) {
        touch(stamp);
        openPost(customer).change(post);
    }

    /**
     * Ends the person's time at a customer.
     *
     * @param lastDay inclusive; {@code null} for the day of the stamp in UTC
     * @throws NotFound if they are no contact there
     * @throws InvalidInput if the last day is before the first
     */
    public void leave(Customer customer, LocalDate lastDay, ContactEndReason reason, Stamp stamp) {
        touch(stamp);
        openPost(customer).end(lastDay == null ? stamp.day() : lastDay, reason);
    }

    /** Lets another person be the one to turn to first at the customer. */
    public void yieldPrimary(Customer customer, Stamp stamp) {
        touch(stamp);
        openPost(customer).yieldPrimary();
    }

    private CustomerContact openPost(Customer customer) {
        return findOpenPost(customer).orElseThrow(() -> new NotFound("contact", number));
    }

    private Optional<CustomerContact> findOpenPost(Customer customer) {
        return posts.stream()
                .filter(post -> post.customer().equals(customer) && post.isOpen())
                .findFirst();
    }

    /** Whether a text has the form of a contact's number, CO-000123. */
    public static boolean isNumber(String text) {
        return text != null && text.matches("CO-\\d{6,15}");
    }

    @Override
    public String recordNumber() {
        return number;
    }

    /** All posts, ended ones included, the earliest first. */
    public List<CustomerContact> posts() {
        return List.copyOf(posts);
    }

    /** Customers at which the person has a post without an end. */
    public List<Customer> customers() {
        return posts.stream()
                .filter(CustomerContact::isOpen)
                .map(CustomerContact::customer)
                .toList();
    }

    /** All that is said about the person. */
    public ContactData data() {
        return new ContactData(salutation, givenName, familyName, emails, phones, language, timeZone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }
}
