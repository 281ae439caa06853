package org.clientele.crm.web.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.importing.ImportSummary;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.importing.ImportService;
import org.clientele.crm.web.shell.PageAddress;

/** The list of imports, the newest first. */
@Named
@RequestScoped
public class ImportListView {

    @Inject
    private ImportService imports;

    @Inject
    private PageAddress address;

    private String cursor;

    private Page<ImportSummary> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void read() {
        cursor = address.parameter("cursor");
    }

    public void load() {
        page = imports.page(new PageRequest(PageRequest.DEFAULT_LIMIT, cursor));
    }

    public List<ImportSummary> getImports() {
        return page.items();
    }

    public String getPrevious() {
        return page.previousCursor() == null ? null : "?cursor=" + page.previousCursor();
    }

    public String getNext() {
        return page.nextCursor() == null ? null : "?cursor=" + page.nextCursor();
    }
}
