package org.clientele.crm.api.shared;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.PageRequest;

/** The query parameters by which every collection is paged. */
public class PageParameters {

    @QueryParam("limit")
    @DefaultValue("25")
    private String limit;

    @QueryParam("cursor")
    private String cursor;

    /** @throws InvalidInput for a limit that is not a number or out of range */
    public PageRequest request() {
        if (!limit.matches("\\d{1,4}")) {
            throw new InvalidInput("limit", "error.range", 1, PageRequest.MAX_LIMIT);
        }
        return new PageRequest(Integer.parseInt(limit), cursor);
    }
}
