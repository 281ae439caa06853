package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * A person's time as a contact of a customer: with which roles, from when to when. It is ended, never deleted, so that
 * one can tell later who was there. A part of {@link Contact}.
 */
@Entity
@Table(name = "customer_contact")
public class CustomerContact implements AuditedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", updatable = false)
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id", updatable = false)
    private Customer customer;

    private ContactRoles roles;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "is_primary", nullable = false)
    private boolean primary;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private ContactEndReason endReason;

    /** For JPA. */
    protected CustomerContact() {}

    CustomerContact(Contact contact, Customer customer, PostData post, LocalDate today) {
        this.contact = Objects.requireNonNull(contact);
        this.customer = Objects.requireNonNull(customer);
        validFrom = today;
        change(post);
    }

    void change(PostData post) {
        roles = ContactRoles.of(post.roles());
        jobTitle = post.jobTitle();
        primary = post.primary();
        validFrom = post.validFrom() == null ? validFrom : post.validFrom();
    }

    /** @param lastDay inclusive */
    void end(LocalDate lastDay, ContactEndReason reason) {
        if (lastDay.isBefore(validFrom)) {
            throw new InvalidInput("validTo", "error.endBeforeStart", validFrom);
        }
        validTo = lastDay;
        endReason = reason;
        primary = false;
    }

    void yieldPrimary() {
        primary = false;
    }

    /** Whether no end is known. */
    boolean isOpen() {
        return validTo == null;
    }

    /** Whether it has not ended before the day. */
    boolean reaches(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    public Customer customer() {
        return customer;
    }

    public ContactRoles roles() {
        return roles == null ? ContactRoles.NONE : roles;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public boolean primary() {
        return primary;
    }

    /** First day, inclusive. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, inclusive; {@code null} while no end is known. */
    public LocalDate validTo() {
        return validTo;
    }

    public ContactEndReason endReason() {
        return endReason;
    }

    @Override
    public String toString() {
        return customer.recordNumber() + " " + roles().list() + " from " + validFrom
                + (validTo == null ? "" : " to " + validTo);
    }

    @Override
    public AggregateRoot auditRoot() {
        return contact;
    }

    @Override
    public String auditLabel() {
        return customer.recordNumber();
    }
}
