package org.clientele.crm.web.customer;

import java.io.Serializable;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.PostalAddress;

/** A postal address as it is being typed. */
public class AddressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AddressType type = AddressType.REGISTERED;
    private String street;
    private String postalCode;
    private String city;
    private String region;
    private String country;

    static AddressForm of(PostalAddress address) {
        AddressForm form = new AddressForm();
        form.type = address.type();
        form.street = address.street();
        form.postalCode = address.postalCode();
        form.city = address.city();
        form.region = address.region();
        form.country = address.country();
        return form;
    }

    PostalAddress toAddress() {
        return new PostalAddress(type, street, postalCode, city, region, country);
    }

    public AddressType getType() {
        return type;
    }

    public void setType(AddressType type) {
        this.type = type;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
