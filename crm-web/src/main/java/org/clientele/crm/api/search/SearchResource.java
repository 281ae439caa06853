package org.clientele.crm.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clientele.crm.domain.search.SearchHit;
import org.clientele.crm.domain.search.SearchText;
import org.clientele.crm.service.search.SearchService;

/** {@code /api/v1/search}: records of every kind, for programs and for the command palette. */
@RequestScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int HITS_OF_EACH_KIND = 6;

    @Inject
    private SearchService search;

    /** What was found, by kind, the best of each first. */
    public record Found(List<SearchHit> items) {}

    @GET
    public Found search(@QueryParam("q") String text) {
        return new Found(search.search(new SearchText(text), HITS_OF_EACH_KIND));
    }
}
