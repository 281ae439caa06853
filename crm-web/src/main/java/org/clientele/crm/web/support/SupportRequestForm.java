package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerRow;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.customer.ContactService;
import org.clientele.crm.service.customer.CustomerService;
import org.clientele.crm.service.drafts.DraftService;
import org.clientele.crm.service.support.SupportService;
import org.omnifaces.util.Faces;

/** The form of a new request; the address may name the customer. */
@Named
@RequestScoped
public class SupportRequestForm {

    private static final String DRAFT = "new-request";

    @Inject
    private SupportService support;

    @Inject
    private CustomerService customers;

    @Inject
    private ContactService contacts;

    @Inject
    private DraftService drafts;

    private String customer = Faces.getRequestParameter("customer");
    private String contact;
    private String subject;
    private String description;
    private RequestType type = RequestType.INCIDENT;
    private Origin origin = Origin.PHONE;
    private Impact impact;
    private Urgency urgency;

    public void save() {
        String number = support.openRequest(
                new OpenSupportRequest(customer, contact, subject, description, type, origin, impact, urgency, null));
        drafts.dropDraft(DRAFT);
        SupportAddress.open("/support/" + number);
    }

    /** The customers whose name or number holds the text. */
    public List<CustomerRow> customers(String text) {
        return customers
                .page(CustomerFilter.text(text), CustomerSort.NAME, false, PageRequest.first(12))
                .items();
    }

    /** The number of a customer found, or the number that stands in the field already. */
    public String number(Object found) {
        return found instanceof CustomerRow row ? row.number() : (String) found;
    }

    /** The name of the customer that is named so far; null while it is none. */
    public String getCustomerName() {
        return customer == null
                ? null
                : customers(customer).stream()
                        .filter(found -> found.number().equals(customer))
                        .map(CustomerRow::name)
                        .findFirst()
                        .orElse(null);
    }

    public List<ContactRow> getContacts() {
        return getCustomerName() == null
                ? List.of()
                : contacts.contactsOf(customer, false, PageRequest.first(PageRequest.MAX_LIMIT))
                        .items();
    }

    public Origin[] getOrigins() {
        return Origin.values();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getDescription() {
        return description == null ? drafts.draft(DRAFT).map(Draft::body).orElse(null) : description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public RequestType getType() {
        return type;
    }

    public void setType(RequestType type) {
        this.type = type;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }
}
