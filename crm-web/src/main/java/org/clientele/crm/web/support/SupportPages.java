package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.shared.NotFound;
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

    private String first;

    private String second;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
    }

    /** The file that holds the page's content. */
    public String getContent() {
        if (isQueue()) {
            return "/WEB-INF/support/queue.xhtml";
        }
        return isForm() ? "/WEB-INF/support/new.xhtml" : "/WEB-INF/support/request.xhtml";
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
