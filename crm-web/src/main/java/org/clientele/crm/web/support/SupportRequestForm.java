package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.customer.ContactService;
import org.clientele.crm.service.drafts.DraftService;
import org.clientele.crm.service.support.SupportService;
import org.clientele.crm.web.customer.CustomerSuggestions;
import org.clientele.crm.web.shell.FieldMessages;
import org.omnifaces.util.Faces;

/** The form of a new request; the address may name the customer. */
@Named
@RequestScoped
public class SupportRequestForm {

    private static final String DRAFT = "new-request";

    @Inject
    private SupportService support;

    @Inject
    private CustomerSuggestions customers;

    @Inject
    private ContactService contacts;

    @Inject
    private DraftService drafts;

    private String customer;
    private String contact;
    private String subject;
    private String description;
    private RequestType type = RequestType.INCIDENT;
    private Origin origin = Origin.PHONE;
    private Impact impact;
    private Urgency urgency;

    /** Begins with the customer that was sent, so that the people to choose from are known when the choice is checked. */
    @PostConstruct
    void readCustomer() {
        String number = Faces.getRequestParameter("customer");
        String sent = Faces.getRequestParameter("requestForm:customer_input");
        customer = sent != null ? sent : number == null || number.isBlank() ? null : customers.of(number);
    }

    public void save() {
        String number = support.openRequest(command());
        drafts.dropDraft(DRAFT);
        SupportAddress.open("/support/" + number);
    }

    /** Tells what else is wrong where an input was refused. */
    public void tellRest(ComponentSystemEvent validated) {
        FieldMessages.tellRest(validated, this::command);
    }

    private OpenSupportRequest command() {
        return new OpenSupportRequest(
                customerNumber(), contact, subject, description, type, origin, impact, urgency, null);
    }

    /** The people of the customer that is named so far; none while it is no customer. */
    public List<ContactRow> getContacts() {
        return !customers.isKnown(customerNumber())
                ? List.of()
                : contacts.contactsOf(customerNumber(), false, PageRequest.first(PageRequest.MAX_LIMIT))
                        .items();
    }

    private String customerNumber() {
        return CustomerSuggestions.number(customer);
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
