package org.clientele.crm.service.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.clientele.crm.domain.customer.AddContact;
import org.clientele.crm.domain.customer.ChangeContact;
import org.clientele.crm.domain.customer.Contact;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.EndContact;
import org.clientele.crm.domain.customer.LinkContact;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.shared.StaleData;
import org.clientele.crm.service.shared.CurrentCaller;

/** The use cases around the people at customers. Who may change a customer may change its contacts. */
@Stateless
@RolesAllowed(Permission.CUSTOMER_VIEW)
public class ContactService {

    @Inject
    private CustomerRepository customers;

    @Inject
    private ContactRepository contacts;

    @Inject
    private ContactQueries queries;

    @Inject
    private PhoneNumbers phoneNumbers;

    @Inject
    private CallerAccess access;

    @Inject
    private CurrentCaller caller;

    /**
     * @param ended whether former contacts are shown instead of present ones
     * @throws NotFound if there is no such customer, or it is archived and the caller may not edit customers
     */
    public Page<ContactRow> contactsOf(String customer, boolean ended, PageRequest request) {
        Page<ContactRow> page =
                queries.ofCustomer(customer, ended, caller.stamp().day(), request);
        // Rows prove that the customer is there; for those who see archived ones nothing is left to ask.
        if (page.items().isEmpty() || !access.toCustomers().seesArchived()) {
            requireVisible(customer);
        }
        return page;
    }

    private void requireVisible(String customer) {
        if (customers.get(customer).isArchived() && !access.toCustomers().seesArchived()) {
            throw new NotFound("customer", customer);
        }
    }

    /** People whose name holds all the words; everybody without words. */
    public Page<ContactRow> page(String words, PageRequest request) {
        return queries.page(words, request);
    }

    /** @throws NotFound if there is no such person */
    public ContactDetails contact(String number) {
        return queries.find(number, access.toCustomers()).orElseThrow(() -> new NotFound("contact", number));
    }

    /**
     * Adds a person, new to us, to a customer's contacts.
     *
     * @return the person's number
     * @throws NotFound if there is no such customer
     * @throws NotPermitted if the caller may not change the customer
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public String addContact(AddContact command) {
        Customer customer = forChange(command.customer());
        Contact contact = new Contact(contacts.nextNumber(), dialled(command.person(), customer), caller.stamp());
        makeWayFor(customer, command.post().primary(), contact);
        contact.join(customer, command.post(), caller.stamp());
        contacts.add(contact);
        return contact.recordNumber();
    }

    /**
     * Makes a person whom we know a contact of one more customer.
     *
     * @throws NotFound if there is no such customer or person
     * @throws NotPermitted if the caller may not change the customer
     * @throws StaleData if the person changed since the expected version
     * @throws InvalidInput if they are a contact of the customer already
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void linkContact(LinkContact command) {
        Customer customer = forChange(command.customer());
        Contact contact = contacts.get(command.contact());
        contact.expectVersion(command.expectedVersion());
        makeWayFor(customer, command.post().primary(), contact);
        contact.join(customer, command.post(), caller.stamp());
    }

    /**
     * Changes a person, and what they do at a customer if one is named.
     *
     * @throws NotFound if there is no such person, or they are no contact of the customer
     * @throws NotPermitted if the caller may change none of the customers that the person is a contact of
     * @throws StaleData if the person changed since the expected version
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void changeContact(ChangeContact command) {
        Contact contact = contacts.get(command.contact());
        access.toCustomers().requireChange(contact);
        contact.expectVersion(command.expectedVersion());
        Customer customer = command.customer() == null ? null : forChange(command.customer());
        if (customer != null) {
            makeWayFor(customer, command.post().primary(), contact);
            contact.changePost(customer, command.post(), caller.stamp());
        }
        contact.change(dialled(command.person(), customer), caller.stamp());
    }

    /**
     * Ends a person's time as a contact of a customer.
     *
     * @throws NotFound if they are no contact there
     * @throws NotPermitted if the caller may not change the customer
     * @throws StaleData if the person changed since the expected version
     */
    @RolesAllowed(Permission.CUSTOMER_EDIT)
    public void endContact(EndContact command) {
        Customer customer = forChange(command.customer());
        Contact contact = contacts.get(command.contact());
        contact.expectVersion(command.expectedVersion());
        contact.leave(customer, command.validTo(), command.endReason(), caller.stamp());
    }

    private Customer forChange(String number) {
        Customer customer = customers.get(number);
        access.toCustomers().requireChange(customer);
        return customer;
    }

    private void makeWayFor(Customer customer, boolean primary, Contact next) {
        if (primary) {
            contacts.lockPrimary(customer);
            contacts.findPrimary(customer)
                    .filter(holder -> !holder.equals(next))
                    .ifPresent(holder -> {
                        holder.yieldPrimary(customer, caller.stamp());
                        contacts.flush();
                    });
        }
    }

    private ContactData dialled(ContactData person, Customer customer) {
        String country = customer == null ? null : customer.profile().country();
        return person.withPhones(phone -> phoneNumbers.international(phone, country));
    }
}
