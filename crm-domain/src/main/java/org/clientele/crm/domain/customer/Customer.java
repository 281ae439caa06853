package org.clientele.crm.domain.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.IllegalTransition;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/**
 * An organization or a person we have, had or want business with.
 *
 * <p>Begins as a lead and moves through the stages of {@link LifecycleStage}; every move is kept. Whether it is a
 * prospect, a customer or a client is derived from its contracts, never typed. An organization may belong to another
 * one; the chain of parents never closes to a ring and is at most {@link #MAX_DEPTH} levels long. A customer is
 * archived, never deleted, so that its contracts and requests keep their subject.
 */
@Entity
@Table(name = "customer")
public class Customer extends AggregateRoot {

    /** Levels of a group of organizations at most, the topmost included. */
    public static final int MAX_DEPTH = 10;

    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CustomerKind kind;

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Customer parent;

    @Embedded
    private CustomerProfile profile;

    @ElementCollection
    @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<PostalAddress> addresses = new ArrayList<>();

    @Column(name = "account_manager")
    private String accountManager;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifecycle_stage", nullable = false)
    private LifecycleStage lifecycleStage;

    @Unaudited("a log of its own, beside the stage")
    @ElementCollection
    @CollectionTable(name = "customer_stage_change", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<StageChange> stageChanges = new ArrayList<>();

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_by")
    private String archivedBy;

    /** For JPA. */
    protected Customer() {}

    /** Registers a lead that belongs to nobody. */
    public Customer(String number, CustomerData data, Stamp stamp) {
        this(number, data, null, stamp);
    }

    /**
     * Registers a lead.
     *
     * @param parent {@code null} for none
     * @throws InvalidInput with everything that is not possible of: to be founded in the future, or below that parent
     */
    public Customer(String number, CustomerData data, Customer parent, Stamp stamp) {
        super(stamp);
        this.number = Objects.requireNonNull(number);
        requirePossible(data, parent, 0, stamp);
        describe(data, parent);
        lifecycleStage = LifecycleStage.LEAD;
        stageChanges.add(new StageChange(null, LifecycleStage.LEAD, stamp, null));
    }

    /**
     * Replaces everything that is said about the customer, or nothing of it.
     *
     * @param newParent {@code null} for none
     * @param levelsBelow how many levels of customers are below this one
     * @throws InvalidInput as {@link #requirePossible}
     */
    public void change(CustomerData data, Customer newParent, int levelsBelow, Stamp stamp) {
        requirePossible(data, newParent, levelsBelow, stamp);
        touch(stamp);
        describe(data, newParent);
    }

    /**
     * Checks what could be said about the customer, and changes nothing.
     *
     * @throws InvalidInput with everything that is not possible of: to be founded in the future, to become a person with
     *     others below, to belong to that parent
     */
    public void requirePossible(CustomerData data, Customer newParent, int levelsBelow, Stamp stamp) {
        FieldChecks checks = new FieldChecks();
        checks.require(data.foundedOn() == null || !data.foundedOn().isAfter(stamp.day()), "foundedOn", "error.future");
        checks.require(
                data.kind() == CustomerKind.ORGANIZATION || levelsBelow == 0,
                "kind",
                "error.parentNotOrganization",
                number);
        if (!Objects.equals(parent, newParent)) {
            checks.collect(() -> requireParent(newParent, levelsBelow));
        }
        checks.done();
    }

    private void describe(CustomerData data, Customer newParent) {
        kind = data.kind();
        name = data.name();
        parent = newParent;
        profile = new CustomerProfile(data);
        accountManager = data.accountManager();
        externalId = data.externalId();
        if (!addresses.equals(data.addresses())) {
            addresses.clear();
            addresses.addAll(data.addresses());
        }
    }

    /**
     * Puts the customer below an organization, or on its own.
     *
     * @param newParent {@code null} for none
     * @param levelsBelow how many levels of organizations are below this customer already
     * @throws InvalidInput if the parent is no organization, belongs to this customer or makes the group too deep
     */
    public void belongTo(Customer newParent, int levelsBelow) {
        requireParent(newParent, levelsBelow);
        parent = newParent;
    }

    private void requireParent(Customer newParent, int levelsBelow) {
        if (newParent != null) {
            if (newParent.kind != CustomerKind.ORGANIZATION) {
                throw new InvalidInput("parent", "error.parentNotOrganization", newParent.number);
            }
            int depth = 1 + levelsBelow;
            for (Customer ancestor = newParent; ancestor != null; ancestor = ancestor.parent) {
                if (ancestor.equals(this)) {
                    throw new InvalidInput("parent", "error.parentCycle", newParent.number);
                }
                depth++;
                if (depth > MAX_DEPTH) {
                    throw new InvalidInput("parent", "error.parentDepth", MAX_DEPTH);
                }
            }
        }
    }

    /**
     * Moves the customer to another stage and notes it.
     *
     * @throws IllegalTransition if that stage cannot follow
     */
    public void moveTo(LifecycleStage next, String reason, Stamp stamp) {
        if (!lifecycleStage.canBecome(next)) {
            throw new IllegalTransition(number, lifecycleStage, next, lifecycleStage.successors());
        }
        touch(stamp);
        stageChanges.add(new StageChange(lifecycleStage, next, stamp, reason));
        lifecycleStage = next;
    }

    /**
     * Takes a lead or prospect on, stage by stage, because its first contract has come into force. Whoever is further on
     * stays there.
     *
     * @param contract number of the contract, noted as the reason
     */
    public void beginOnboarding(String contract, Stamp stamp) {
        if (lifecycleStage == LifecycleStage.LEAD) {
            moveTo(LifecycleStage.QUALIFIED_PROSPECT, contract, stamp);
        }
        if (lifecycleStage == LifecycleStage.QUALIFIED_PROSPECT) {
            moveTo(LifecycleStage.ONBOARDING, contract, stamp);
        }
    }

    /** Takes the customer out of the lists; it can be restored. Does nothing to one that is archived. */
    public void archive(Stamp stamp) {
        if (archivedAt == null) {
            touch(stamp);
            archivedAt = stamp.at();
            archivedBy = stamp.by();
        }
    }

    /** Brings an archived customer back. */
    public void restore(Stamp stamp) {
        if (archivedAt != null) {
            touch(stamp);
            archivedAt = null;
            archivedBy = null;
        }
    }

    /** Whether a text has the form of a customer's number, CU-000123. */
    public static boolean isNumber(String text) {
        return text != null && text.matches("CU-\\d{6,15}");
    }

    @Override
    public String recordNumber() {
        return number;
    }

    public String name() {
        return name;
    }

    public CustomerKind kind() {
        return kind;
    }

    public Customer parent() {
        return parent;
    }

    /** Its trade, seat and habits. */
    public CustomerProfile profile() {
        return profile;
    }

    /** User name of the one who manages the customer, {@code null} for nobody. */
    public String accountManager() {
        return accountManager;
    }

    public LifecycleStage lifecycleStage() {
        return lifecycleStage;
    }

    public List<StageChange> stageChanges() {
        return List.copyOf(stageChanges);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** All that is said about the customer. */
    public CustomerData data() {
        return profile.writeTo(CustomerData.of(kind, name))
                .parent(parent == null ? null : parent.number)
                .addresses(addresses)
                .accountManager(accountManager)
                .externalId(externalId)
                .build();
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
