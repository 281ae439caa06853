package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.web.identity.CurrentUser;
import org.clientele.crm.web.shell.PageAddress;

/**
 * Which page below {@code /support} an address means.
 *
 * <pre>
 * /support                   the queue
 * /support/new               a new request
 * /support/SR-2026-000123    a request
 * </pre>
 */
@Named
@RequestScoped
public class SupportPages {

    @Inject
    private PageAddress address;

    @Inject
    private CurrentUser user;

    private String first;

    private String second;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
    }

    /**
     * The file that holds the page's content.
     *
     * @throws NotFound for the form, unless the user may take requests in
     */
    public String getContent() {
        if (first == null) {
            return "/WEB-INF/support/queue.xhtml";
        }
        if (!isForm()) {
            return "/WEB-INF/support/request.xhtml";
        }
        user.needs(Permission.SUPPORT_EDIT);
        return "/WEB-INF/support/new.xhtml";
    }

    public boolean isQueue() {
        return first == null;
    }

    public boolean isForm() {
        return "new".equals(first);
    }

    public boolean isRequest() {
        return !isQueue() && !isForm();
    }

    /** The queue and a request draw their own edges. */
    public String getMainClass() {
        return isForm() ? "" : "flush";
    }

    /**
     * The number of the request that the address means.
     *
     * @throws NotFound for an address that means no page
     */
    public String getNumber() {
        if (second != null || !isRequest()) {
            throw new NotFound("supportRequest", second == null ? "" : first + "/" + second);
        }
        return first;
    }
}
