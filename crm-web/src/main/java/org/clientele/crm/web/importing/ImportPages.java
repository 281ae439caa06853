package org.clientele.crm.web.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.web.shell.PageAddress;

/**
 * Which page below {@code /imports} an address means.
 *
 * <pre>
 * /imports             the list
 * /imports/new         sending a file
 * /imports/IM-000123   an import
 * </pre>
 */
@Named
@RequestScoped
public class ImportPages {

    private static final String NEW = "new";

    @Inject
    private PageAddress address;

    private String first;

    private String second;

    @PostConstruct
    void read() {
        first = address.part(0);
        second = address.part(1);
    }

    public boolean isList() {
        return first == null;
    }

    public boolean isUpload() {
        return NEW.equals(first);
    }

    public boolean isDetail() {
        return !isList() && !isUpload();
    }

    /** The number that the address names, {@code null} when it names none. */
    public String getNumber() {
        return isDetail() ? first : null;
    }

    /**
     * The file that holds the page's content.
     *
     * @throws NotFound for an address that means none of the pages
     */
    public String getContent() {
        if (second != null) {
            throw new NotFound("import", first + "/" + second);
        }
        if (isList()) {
            return "/WEB-INF/importing/list.xhtml";
        }
        return isUpload() ? "/WEB-INF/importing/upload.xhtml" : "/WEB-INF/importing/detail.xhtml";
    }
}
