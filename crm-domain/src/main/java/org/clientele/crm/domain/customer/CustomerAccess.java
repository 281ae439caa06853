package org.clientele.crm.domain.customer;

import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.Username;

/**
 * Which customers a user may change, and with them their contacts and contracts: who may edit customers changes those
 * that they manage or that nobody manages; who may edit all changes any.
 *
 * @param username the user
 * @param mayEdit whether they hold {@code CUSTOMER_EDIT}
 * @param mayEditAll whether they hold {@code CUSTOMER_EDIT_ALL}
 */
public record CustomerAccess(String username, boolean mayEdit, boolean mayEditAll) {

    /** @param accountManager user name of the one who manages the customer, {@code null} for nobody */
    public boolean mayChange(String accountManager) {
        return mayEditAll || mayEdit && (accountManager == null || accountManager.equals(username));
    }

    /** Whether archived customers are there for the user. */
    public boolean seesArchived() {
        return mayEdit || mayEditAll;
    }

    /** @throws NotPermitted unless the user may change the customer */
    public void requireChange(Customer customer) {
        if (!mayChange(customer.accountManager())) {
            throw new NotPermitted(
                    "error.customerOfOther", customer.recordNumber(), new Username(customer.accountManager()));
        }
    }

    /** Whether the user may change the person: one of their customers at least, unless they are a contact nowhere. */
    public boolean mayChange(Contact contact) {
        return contact.customers().isEmpty()
                ? mayEdit || mayEditAll
                : contact.customers().stream().anyMatch(customer -> mayChange(customer.accountManager()));
    }

    /** @throws NotPermitted unless the user may change the person */
    public void requireChange(Contact contact) {
        if (!mayChange(contact)) {
            throw new NotPermitted("error.contactOfOther", contact.recordNumber());
        }
    }
}
