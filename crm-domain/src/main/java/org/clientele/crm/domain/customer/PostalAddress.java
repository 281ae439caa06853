package org.clientele.crm.domain.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.shared.FieldChecks;

/** A postal address of a customer. The country is required, the rest as far as it is known. */
@Embeddable
public class PostalAddress implements Serializable {

    private static final int LINE_LENGTH = 200;
    private static final int CODE_LENGTH = 20;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AddressType type;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    private String region;

    @Column(nullable = false)
    private String country;

    /** For JPA. */
    protected PostalAddress() {}

    /**
     * @param type required
     * @param street street and number, or a post box; may have several lines
     * @param region state, province or county
     * @param country ISO 3166-1 alpha-2, required
     * @throws org.clientele.crm.domain.shared.InvalidInput if a part is not acceptable
     */
    public PostalAddress(
            AddressType type, String street, String postalCode, String city, String region, String country) {
        var checks = new FieldChecks();
        this.type = checks.required("type", type);
        this.street = checks.optionalLines("street", street, LINE_LENGTH);
        this.postalCode = checks.optionalText("postalCode", postalCode, CODE_LENGTH);
        this.city = checks.optionalText("city", city, LINE_LENGTH);
        this.region = checks.optionalText("region", region, LINE_LENGTH);
        this.country = checks.country("country", country);
        checks.require(this.country != null || checks.hasErrorFor("country"), "country", "error.required");
        checks.done();
    }

    public AddressType type() {
        return type;
    }

    public String street() {
        return street;
    }

    public String postalCode() {
        return postalCode;
    }

    public String city() {
        return city;
    }

    public String region() {
        return region;
    }

    public String country() {
        return country;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostalAddress that
                && type == that.type
                && Objects.equals(street, that.street)
                && Objects.equals(postalCode, that.postalCode)
                && Objects.equals(city, that.city)
                && Objects.equals(region, that.region)
                && Objects.equals(country, that.country);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, street, postalCode, city, region, country);
    }

    @Override
    public String toString() {
        String place = Stream.of(postalCode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return type + ": "
                + Stream.of(street, place.isEmpty() ? null : place, region, country)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}
