package org.clientele.crm.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.clientele.crm.api.shared.ItemPage;
import org.clientele.crm.api.shared.PageParameters;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.audit.AuditService;

/** {@code /api/v1/audit?record=CT-2026-0042}: who changed what on a record, the latest first. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService audit;

    @GET
    public ItemPage<AuditJson> list(@QueryParam("record") String record, @BeanParam PageParameters page) {
        if (record == null || record.isBlank() || record.indexOf(0) >= 0) {
            throw new InvalidInput("record", "error.required");
        }
        return ItemPage.of(audit.history(record, page.request()), AuditJson::of);
    }
}
