package org.clientele.crm.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.customer.AddContact;
import org.clientele.crm.domain.customer.ChangeContact;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.EndContact;
import org.clientele.crm.domain.customer.LinkContact;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.ContactService;
import org.clientele.crm.web.audit.EditConflict;

/** The form of a customer's contact: a person new to us, one whom we know, or one who is a contact already. */
@Named
@ViewScoped
public class ContactFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SUGGESTIONS = 8;

    @Inject
    private ContactService contacts;

    @Inject
    private CustomerPages pages;

    @Inject
    private EditConflict conflict;

    private ContactForm form;
    private String customer;
    private String number;
    private String known;
    private ContactEndReason endReason;
    private LocalDate validTo;

    /**
     * Begins with the contact as it is, or empty.
     *
     * @throws NotFound if the person is no contact of the customer
     */
    public void load() {
        customer = pages.getCustomer();
        number = pages.getContact();
        if (number == null) {
            form = ContactForm.empty();
        } else {
            ContactDetails contact = contacts.contact(number);
            ContactDetails.Post post = contact.openPost(customer).orElseThrow(() -> new NotFound("contact", number));
            form = ContactForm.of(contact.data(), post);
            conflict.began("CONTACT", number, contact.version(), contact.updatedAt());
        }
    }

    /** Stores the form and goes back to the customer. */
    public void save() throws IOException {
        if (number != null) {
            conflict.attempt(
                    version -> contacts.changeContact(
                            new ChangeContact(customer, number, version, form.person(), form.post())),
                    () -> contacts.contact(number).version());
            if (!conflict.isPresent()) {
                done("contactChanged");
            }
        } else if (known == null || known.isBlank()) {
            contacts.addContact(new AddContact(customer, form.person(), form.post()));
            done("contactAdded");
        } else {
            contacts.linkContact(new LinkContact(customer, CustomerForm.firstWord(known), null, form.post()));
            done("contactAdded");
        }
    }

    /** Stores the form over what others changed meanwhile, which its user has seen. */
    public void overwrite() throws IOException {
        conflict.acceptShown();
        save();
    }

    public EditConflict getConflict() {
        return conflict;
    }

    /** Ends the person's time at the customer. */
    public void end() throws IOException {
        contacts.endContact(new EndContact(customer, number, conflict.version(), validTo, endReason));
        done("contactEnded");
    }

    private void done(String what) throws IOException {
        Done.at("/customers/" + customer, "done." + what);
    }

    /** People whose name holds what is typed, number first. */
    public List<String> people(String typed) {
        return contacts.page(typed, PageRequest.first(MAX_SUGGESTIONS)).items().stream()
                .map(person -> person.number() + " " + person.name())
                .toList();
    }

    public void addEmail() {
        form.addEmail();
    }

    public void addPhone() {
        form.addPhone();
    }

    public boolean isNew() {
        return number == null;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getCustomer() {
        return customer;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public ContactEndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(ContactEndReason endReason) {
        this.endReason = endReason;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
