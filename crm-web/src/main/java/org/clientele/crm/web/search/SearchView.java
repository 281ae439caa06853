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
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.Texts;

/** What was found for the text in the address, by kind. */
@Named
@RequestScoped
public class SearchView {

    private static final int HITS_OF_EACH_KIND = 25;

    /**
     * Hits of one kind.
     *
     * @param count how many there are, with a plus sign if there are more than are shown
     */
    public record Group(SearchType type, List<SearchHit> hits, String count) {}

    @Inject
    private SearchService search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Formats formats;

    private List<Group> groups = List.of();
    private boolean more;

    @PostConstruct
    void load() {
        if (isSearchable()) {
            List<SearchHit> hits = search.search(new SearchText(getText()), HITS_OF_EACH_KIND + 1);
            groups = Arrays.stream(SearchType.values())
                    .map(type -> group(
                            type,
                            hits.stream().filter(hit -> hit.type() == type).toList()))
                    .filter(group -> !group.hits().isEmpty())
                    .toList();
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

    /** How many records were found, or that the best of more are shown. */
    public String getResult() {
        int shown = groups.stream().mapToInt(group -> group.hits().size()).sum();
        return Texts.text("search", more ? "search.best" : "search.found", formats.number(shown));
    }

    /** The kinds of which something was found. */
    public List<Group> getGroups() {
        return groups;
    }

    private Group group(SearchType type, List<SearchHit> hits) {
        boolean cut = hits.size() > HITS_OF_EACH_KIND;
        List<SearchHit> shown = cut ? hits.subList(0, HITS_OF_EACH_KIND) : hits;
        more |= cut;
        return new Group(type, shown, formats.number(shown.size()) + (cut ? "+" : ""));
    }
}
