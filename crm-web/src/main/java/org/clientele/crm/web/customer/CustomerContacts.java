package org.clientele.crm.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.clientele.crm.domain.customer.ContactRow;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.customer.ContactService;

/** The people at the customer whose page is open. */
@Named
@RequestScoped
public class CustomerContacts {

    private static final int ROWS = 10;

    @Inject
    private CustomerPages pages;

    @Inject
    private ContactService contacts;

    @Inject
    private HttpServletRequest request;

    private Page<ContactRow> page;

    /** Whether former contacts are shown instead of present ones. */
    public boolean isFormer() {
        return "former".equals(request.getParameter("contacts"));
    }

    public List<ContactRow> getRows() {
        return page().items();
    }

    public String getNext() {
        return address(page().nextCursor());
    }

    public String getPrevious() {
        return address(page().previousCursor());
    }

    private Page<ContactRow> page() {
        if (page == null) {
            String cursor = request.getParameter("contactCursor");
            page = contacts.contactsOf(pages.getCustomer(), isFormer(), new PageRequest(ROWS, cursor));
        }
        return page;
    }

    private String address(String cursor) {
        return cursor == null ? null : (isFormer() ? "?contacts=former&" : "?") + "contactCursor=" + cursor;
    }
}
