package org.clientele.crm.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.crm.domain.search.Typo;
import org.clientele.crm.service.shared.Sql;

/** Knows the words that occur in names, and which of them a mistyped word could mean. */
@ApplicationScoped
public class SearchWords {

    private static final int MAX_CANDIDATES = 5_000;
    private static final int MAX_MEANINGS = 6;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /** The word itself and the words that it could mean, those of the same length first. */
    public List<String> meanings(String typed) {
        List<String> meanings = new ArrayList<>(List.of(typed));
        if (typed.length() >= Typo.SHORTEST_WORD) {
            String folded = Sql.of("SELECT fold(?)", typed).single(em).text(0);
            candidates(folded).stream()
                    .filter(word -> !word.equals(folded) && Typo.couldMean(folded, word))
                    .sorted(Comparator.comparingInt((String word) -> Math.abs(word.length() - folded.length()))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(MAX_MEANINGS)
                    .forEach(meanings::add);
        }
        return meanings;
    }

    /** Words with the first half of the typed one, or of about its length with its second half. */
    private List<String> candidates(String typed) {
        int head = typed.length() / 2;
        int tail = (typed.length() - 1) / 2;
        String ending = new StringBuilder(typed.substring(typed.length() - tail))
                .reverse()
                .toString();
        return Sql.of("(SELECT word FROM search_word WHERE starts_with(word, ?)", typed.substring(0, head))
                .add("AND length(word) >= ? LIMIT ?)", typed.length() - 1, MAX_CANDIDATES)
                .add("UNION (SELECT word FROM search_word WHERE starts_with(reverse(word) COLLATE \"C\", ?)", ending)
                .add("AND length(word) BETWEEN ? AND ?", typed.length() - 1, typed.length() + 1)
                .add("LIMIT ?)", MAX_CANDIDATES)
                .list(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }
}
