package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A telephone number of a person, as somebody typed it and, where that is known, as the world dials it. */
@Embeddable
public class ContactPhone implements Serializable {

    @Column(nullable = false)
    private String number;

    private String e164;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReachType type;

    /** For JPA. */
    protected ContactPhone() {}

    /**
     * @param number as typed; checked where the person's data are put together
     * @param e164 {@code +} and up to 15 digits, {@code null} where the number cannot be told without its country
     * @param type {@code WORK} unless given
     */
    public ContactPhone(String number, String e164, ReachType type) {
        this.number = number;
        this.e164 = e164;
        this.type = type == null ? ReachType.WORK : type;
    }

    /** As typed. */
    public String number() {
        return number;
    }

    /** In the international form of ITU-T E.164, {@code null} if unknown. */
    public String e164() {
        return e164;
    }

    public ReachType type() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactPhone that
                && type == that.type
                && Objects.equals(number, that.number)
                && Objects.equals(e164, that.e164);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, e164, type);
    }

    @Override
    public String toString() {
        return number + " (" + type + ")";
    }
}
