package org.clientele.crm.service.demo;

import java.util.List;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.Customer;

/**
 * A customer of the demo with what its contracts and requests need.
 *
 * @param contacts may be empty
 * @param currency in which it buys
 * @param timeZone where its contracts' dates are read
 */
record DemoCustomer(Customer customer, List<Contact> contacts, Country country, String currency, String timeZone) {

    String number() {
        return customer.recordNumber();
    }

    String signer() {
        return contacts.isEmpty() ? customer.name() : contacts.get(0).data().fullName();
    }
}
