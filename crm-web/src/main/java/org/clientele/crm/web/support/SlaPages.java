package org.clientele.crm.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.web.shell.PageAddress;

/**
 * Which page below {@code /sla} an address means.
 *
 * <pre>
 * /sla                      service levels and calendars
 * /sla/plans/new            a new service level        /sla/plans/gold           its next revision
 * /sla/calendars/new        a new calendar             /sla/calendars/berlin     its next revision
 * </pre>
 */
@Named
@RequestScoped
public class SlaPages {

    private static final String NEW = "new";

    @Inject
    private PageAddress address;

    private String kind;

    private String name;

    @PostConstruct
    void read() {
        kind = address.part(0);
        name = address.part(1);
    }

    /** The file that holds the page's content. */
    public String getContent() {
        if (kind == null) {
            return "/WEB-INF/support/sla-list.xhtml";
        }
        if (kind.equals("plans") && name != null) {
            return "/WEB-INF/support/sla-plan.xhtml";
        }
        if (kind.equals("calendars") && name != null) {
            return "/WEB-INF/support/sla-calendar.xhtml";
        }
        throw new NotFound("slaPlan", kind);
    }

    public boolean isList() {
        return kind == null;
    }

    /** The name of the plan or calendar that is revised; null for a new one. */
    public String getName() {
        return NEW.equals(name) ? null : name;
    }
}
