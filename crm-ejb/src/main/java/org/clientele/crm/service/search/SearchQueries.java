package org.clientele.crm.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.search.SearchHit;
import org.clientele.crm.domain.search.SearchText;
import org.clientele.crm.domain.search.SearchType;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/**
 * Finds records by parts of their names, numbers, mail addresses, domains and telephone numbers. Each kind is a query of
 * its own over an index of three-letter groups, stopped after {@value #POOL} rows, of which the best are shown: the exact
 * number first, then the exact name, names that begin with the text, names with words that begin with what was typed,
 * names that hold it anywhere, and last what was found by something else than its name. Among equals, short names first.
 */
@ApplicationScoped
public class SearchQueries {

    private static final int POOL = 200;
    private static final int BEGINNINGS = 20;

    private static final String KINDS = "ARRAY['CUSTOMER', 'CONTACT', 'CONTRACT', 'SUPPORT_REQUEST']";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    /**
     * @param meanings for each word that is looked for, itself and what else it could mean
     * @param types kinds of records to look among, not empty
     * @param limit hits of each kind at most
     */
    public List<SearchHit> find(SearchText text, List<List<String>> meanings, Set<SearchType> types, int limit) {
        List<Sql> queries = new ArrayList<>();
        for (SearchType type : types) {
            queries.add(
                    switch (type) {
                        case CUSTOMER -> customers(text, meanings);
                        case CONTACT -> contacts(text, meanings);
                        case CONTRACT -> contracts(text, meanings);
                        case SUPPORT_REQUEST -> requests(text, meanings);
                    });
        }
        Sql all = Sql.of("SELECT * FROM (");
        String separator = "";
        for (Sql query : queries) {
            all.add(separator + "(SELECT * FROM (")
                    .add(query)
                    .add(") ranked ORDER BY rank, length(title), number LIMIT ?)", limit);
            separator = "UNION ALL ";
        }
        return all
                .add(") found ORDER BY array_position(" + KINDS + ", type), rank, length(title), number")
                .list(em)
                .stream()
                .map(SearchQueries::hit)
                .toList();
    }

    private static Sql customers(SearchText text, List<List<String>> meanings) {
        String columns =
                "SELECT number, name, sort_name, country, email_domains FROM customer WHERE archived_at IS NULL";
        return Sql.of("SELECT 'CUSTOMER' AS type, number, name AS title,")
                .add("concat_ws(' · ', country, split_part(email_domains, ' ', 1)) AS subtitle,")
                .add(rank("number", List.of("sort_name"), text, meanings))
                .add("FROM ((" + columns)
                .add("AND starts_with(sort_name, fold(?)) ORDER BY sort_name LIMIT ?)", text.text(), BEGINNINGS)
                .add("UNION (" + columns)
                .add(holding("search_text", meanings))
                .add("LIMIT ?)) c", POOL);
    }

    private static Sql contacts(SearchText text, List<List<String>> meanings) {
        Sql people = Sql.of("SELECT id FROM (SELECT id FROM contact WHERE TRUE")
                .add(holding("search_name", meanings))
                .add("LIMIT ?) by_name", POOL)
                .add("UNION (SELECT id FROM contact WHERE starts_with(sort_name, fold(?))", text.text())
                .add("ORDER BY sort_name LIMIT ?)", BEGINNINGS)
                .add("UNION SELECT contact_id FROM (SELECT contact_id FROM contact_email")
                .add("WHERE folded LIKE like_anywhere(?) LIMIT ?) by_mail", text.text(), POOL);
        if (text.digits() != null) {
            people.add("UNION SELECT contact_id FROM (SELECT contact_id FROM contact_phone")
                    .add("WHERE digits LIKE '%' || ? || '%' LIMIT ?) by_phone", text.digits(), POOL);
        }
        people.add("UNION SELECT id FROM contact WHERE number = upper(?)", text.text());
        return Sql.of("SELECT 'CONTACT' AS type, number, concat_ws(' ', given_name, family_name) AS title,")
                .add("(SELECT concat_ws(' · ', min(u.name), (SELECT e.address FROM contact_email e")
                .add("WHERE e.contact_id = p.id ORDER BY e.is_primary DESC, e.position LIMIT 1))")
                .add("FROM customer_contact l JOIN customer u ON u.id = l.customer_id")
                .add("WHERE l.contact_id = p.id AND l.valid_to IS NULL) AS subtitle,")
                .add(rank("number", List.of("search_name", "sort_name"), text, meanings))
                .add("FROM contact p WHERE id IN (")
                .add(people)
                .add(")");
    }

    private static Sql contracts(SearchText text, List<List<String>> meanings) {
        return Sql.of("SELECT 'CONTRACT' AS type, k.number, k.title AS title, u.name AS subtitle,")
                .add(rank("k.number", List.of("fold(k.title)"), text, meanings))
                .add("FROM (SELECT number, title, customer_id FROM contract WHERE TRUE")
                .add(holding("fold(title || ' ' || number)", meanings))
                .add("LIMIT ?) k JOIN customer u ON u.id = k.customer_id", POOL);
    }

    private static Sql requests(SearchText text, List<List<String>> meanings) {
        return Sql.of("SELECT 'SUPPORT_REQUEST' AS type, r.number, r.subject AS title, u.name AS subtitle,")
                .add(rank("r.number", List.of("fold(r.subject)"), text, meanings))
                .add("FROM (SELECT number, subject, customer_id FROM support_request WHERE TRUE")
                .add(holding("fold(subject || ' ' || number)", meanings))
                .add("LIMIT ?) r JOIN customer u ON u.id = r.customer_id", POOL);
    }

    /** How well a record fits, 0 the best. Its number and its folded names are constants of this class. */
    private static Sql rank(String number, List<String> names, SearchText text, List<List<String>> meanings) {
        Sql rank = Sql.of("CASE WHEN " + number + " = upper(?) THEN 0", text.text());
        for (String name : names) {
            rank.add("WHEN " + name + " = fold(?) THEN 1", text.text());
        }
        for (String name : names) {
            rank.add("WHEN starts_with(" + name + ", fold(?)) THEN 2", text.text());
        }
        String name = names.get(0);
        return rank.add("WHEN TRUE")
                .add(everyWord("starts_word(" + name + ", ?)", meanings))
                .add("THEN 3 WHEN TRUE")
                .add(holding(name, meanings))
                .add("THEN 4 ELSE 5 END AS rank");
    }

    /** Each word, or something that it could mean, stands somewhere in the column, which is a constant of this class. */
    private static Sql holding(String column, List<List<String>> meanings) {
        return everyWord(column + " LIKE like_anywhere(?)", meanings);
    }

    /** The condition, a constant of this class, is true of each word or of something that it could mean. */
    private static Sql everyWord(String condition, List<List<String>> meanings) {
        Sql conditions = Sql.of("");
        for (List<String> word : meanings) {
            String separator = "AND (";
            for (String meaning : word) {
                conditions.add(separator + condition, meaning);
                separator = "OR ";
            }
            conditions.add(")");
        }
        return conditions;
    }

    private static SearchHit hit(SqlRow row) {
        SearchType type = row.constant(0, SearchType.class);
        String number = row.text(1);
        return new SearchHit(type, number, row.text(2), row.text(3) == null ? "" : row.text(3), address(type, number));
    }

    private static String address(SearchType type, String number) {
        return switch (type) {
            case CUSTOMER -> "/customers/" + number;
            case CONTACT -> "/contacts/" + number;
            case CONTRACT -> "/contracts/" + number;
            case SUPPORT_REQUEST -> "/support/" + number;
        };
    }
}
