package org.clientele.crm.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.search.SearchHit;
import org.clientele.crm.domain.search.SearchText;
import org.clientele.crm.domain.search.SearchType;
import org.clientele.crm.service.shared.CurrentCaller;

/** Finds records of every kind that the caller may see. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class SearchService {

    @Inject
    private SearchQueries queries;

    @Inject
    private SearchWords words;

    @Inject
    private CurrentCaller caller;

    /**
     * Records that hold every word of the text; if there are none, those that hold words which differ from the typed
     * ones by one slip.
     *
     * @param limit hits of each kind at most
     */
    public List<SearchHit> search(SearchText text, int limit) {
        Set<SearchType> types = visibleTypes();
        return types.isEmpty() ? List.of() : found(text, types, limit, queries, words);
    }

    static List<SearchHit> found(
            SearchText text, Set<SearchType> types, int limit, SearchQueries queries, SearchWords words) {
        List<List<String>> typed = text.words().stream().map(List::of).toList();
        List<SearchHit> hits = queries.find(text, typed, types, limit);
        if (!hits.isEmpty()) {
            return hits;
        }
        List<List<String>> meant = text.words().stream().map(words::meanings).toList();
        return meant.equals(typed) ? hits : queries.find(text, meant, types, limit);
    }

    private Set<SearchType> visibleTypes() {
        Set<SearchType> types = EnumSet.noneOf(SearchType.class);
        if (caller.may(Permission.CUSTOMER_VIEW)) {
            types.add(SearchType.CUSTOMER);
            types.add(SearchType.CONTACT);
        }
        if (caller.may(Permission.CONTRACT_VIEW)) {
            types.add(SearchType.CONTRACT);
        }
        if (caller.may(Permission.SUPPORT_VIEW)) {
            types.add(SearchType.SUPPORT_REQUEST);
        }
        return types;
    }
}
