package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A mail address of a person. Of a person's addresses exactly one is the primary one. */
@Embeddable
public class ContactEmail implements Serializable {

    @Column(nullable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReachType type;

    @Column(name = "is_primary", nullable = false)
    private boolean primary;

    /** For JPA. */
    protected ContactEmail() {}

    /**
     * @param address checked where the person's data are put together
     * @param type {@code WORK} unless given
     * @param primary whether it is the one to write to
     */
    public ContactEmail(String address, ReachType type, boolean primary) {
        this.address = address;
        this.type = type == null ? ReachType.WORK : type;
        this.primary = primary;
    }

    public String address() {
        return address;
    }

    public ReachType type() {
        return type;
    }

    public boolean primary() {
        return primary;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactEmail that
                && primary == that.primary
                && type == that.type
                && Objects.equals(address, that.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, type, primary);
    }

    @Override
    public String toString() {
        return address + " (" + type + (primary ? ", primary)" : ")");
    }
}
