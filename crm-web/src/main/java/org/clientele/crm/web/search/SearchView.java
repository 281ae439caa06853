package org.clientele.crm.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.search.SearchHit;
import org.clientele.crm.domain.search.SearchText;
import org.clientele.crm.domain.search.SearchType;
import org.clientele.crm.service.search.SearchService;

/** What was found for the text in the address, by kind. */
@Named
@RequestScoped
public class SearchView {

    private static final int HITS_OF_EACH_KIND = 25;

    /** Hits of one kind. */
    public record Group(SearchType type, List<SearchHit> hits) {}

    @Inject
    private SearchService search;

    @Inject
    private HttpServletRequest request;

    private List<SearchHit> hits = List.of();

    @PostConstruct
    void load() {
        if (isSearchable()) {
            hits = search.search(new SearchText(getText()), HITS_OF_EACH_KIND);
        }
    }

    /** What was typed; never {@code null}. */
    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text.strip();
    }

    /** Whether there is enough to look for, and not more than any record can hold. */
    public boolean isSearchable() {
        String text = getText();
        return text.length() >= SearchText.MIN_LENGTH
                && text.length() <= SearchText.MAX_LENGTH
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    public int getCount() {
        return hits.size();
    }

    /** The kinds of which something was found. */
    public List<Group> getGroups() {
        return Arrays.stream(SearchType.values())
                .map(type -> new Group(
                        type, hits.stream().filter(hit -> hit.type() == type).toList()))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
