package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.Stamp;

/**
 * An organization or a person we have, had or want business with.
 *
 * <p>Whether it is a prospect, a customer or a client is derived from its contracts, never typed. A customer is
 * archived, never deleted, so that its contracts and requests keep their subject.
 */
@Entity
@Table(name = "customer")
public class Customer extends AggregateRoot {

    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CustomerKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CustomerScope scope;

    @Column(nullable = false)
    private String name;

    @Column(name = "legal_name")
    private String legalName;

    private String industry;

    private String country;

    @Column(name = "account_manager")
    private String accountManager;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifecycle_stage", nullable = false)
    private LifecycleStage lifecycleStage;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_by")
    private String archivedBy;

    /** For JPA. */
    protected Customer() {}

    public Customer(String number, RegisterCustomer command, Stamp stamp) {
        super(stamp);
        this.number = Objects.requireNonNull(number);
        kind = command.kind();
        scope = command.scope();
        name = command.name();
        legalName = command.legalName();
        industry = command.industry();
        country = command.country();
        accountManager = command.accountManager() == null ? stamp.by() : command.accountManager();
        externalId = command.externalId();
        lifecycleStage = LifecycleStage.LEAD;
    }

    /** Takes the customer out of the lists; it can be restored. */
    public void archive(Stamp stamp) {
        touch(stamp);
        archivedAt = stamp.at();
        archivedBy = stamp.by();
    }

    @Override
    public String recordNumber() {
        return number;
    }

    public String name() {
        return name;
    }

    public String accountManager() {
        return accountManager;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }
}
