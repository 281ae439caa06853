package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The head of a contract: with whom, about what, in which currency, and who looks after it. */
@Embeddable
public class Heading {

    @Column(name = "customer_id", nullable = false)
    private Long customerId;

    @Column(nullable = false)
    private String title;

    private String description;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String currency;

    @Column(name = "trial_end_date")
    private LocalDate trialEndDate;

    /** For JPA. */
    protected Heading() {}

    /** @param owner user name of the account manager in charge, if the content names none */
    Heading(Long customerId, DraftContract content, String owner) {
        this.customerId = Objects.requireNonNull(customerId);
        title = content.title();
        description = content.description();
        this.owner = content.owner() == null ? owner : content.owner();
        currency = content.currency();
        trialEndDate = content.trialEndDate();
    }

    private Heading(Heading other, String owner) {
        customerId = other.customerId;
        title = other.title;
        description = other.description;
        this.owner = Objects.requireNonNull(owner);
        currency = other.currency;
        trialEndDate = other.trialEndDate;
    }

    /** The same with another account manager in charge. */
    Heading ownedBy(String other) {
        return new Heading(this, other);
    }

    public Long customerId() {
        return customerId;
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** User name of the account manager in charge. */
    public String owner() {
        return owner;
    }

    /** ISO 4217 code of every amount in the contract. */
    public String currency() {
        return currency;
    }

    /** Last day of the trial; empty for none. */
    public Optional<LocalDate> trialEndDate() {
        return Optional.ofNullable(trialEndDate);
    }
}
