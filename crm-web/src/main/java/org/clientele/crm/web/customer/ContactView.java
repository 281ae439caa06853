package org.clientele.crm.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.ContactService;
import org.clientele.crm.web.shell.ListAddress;
import org.clientele.crm.web.shell.PageAddress;

/** People: all of them by name, or one with the customers that they are and were a contact of. */
@Named
@RequestScoped
public class ContactView {

    @Inject
    private ContactService contacts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageAddress address;

    private String number;

    private ContactDetails contact;
    private Page<ContactRow> page;

    /** Reads what the address asks for. */
    @PostConstruct
    void load() {
        number = address.part(0);
        if (isOne()) {
            contact = contacts.contact(number);
        } else {
            page = contacts.page(getText(), new PageRequest(PageRequest.DEFAULT_LIMIT, request.getParameter("cursor")));
        }
    }

    public boolean isOne() {
        return number != null;
    }

    public ContactDetails getContact() {
        return contact;
    }

    public Page<ContactRow> getPage() {
        return page;
    }

    public String getText() {
        return request.getParameter("q");
    }

    public String getPrevious() {
        return ListAddress.empty().with("q", getText()).page(page.previousCursor());
    }

    public String getNext() {
        return ListAddress.empty().with("q", getText()).page(page.nextCursor());
    }
}
