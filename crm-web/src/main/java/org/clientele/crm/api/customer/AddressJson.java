package org.clientele.crm.api.customer;

import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.PostalAddress;

/** A postal address as the API shows and reads it. */
record AddressJson(AddressType type, String street, String postalCode, String city, String region, String country) {

    static AddressJson of(PostalAddress address) {
        return new AddressJson(
                address.type(),
                address.street(),
                address.postalCode(),
                address.city(),
                address.region(),
                address.country());
    }

    PostalAddress toAddress() {
        return new PostalAddress(type, street, postalCode, city, region, country);
    }
}
