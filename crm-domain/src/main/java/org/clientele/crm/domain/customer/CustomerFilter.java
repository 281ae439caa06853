package org.clientele.crm.domain.customer;

import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * Which customers a list shows; absent parts do not narrow it.
 *
 * @param text words, each of which stands somewhere in name, legal name, number, mail domain or external id, whatever
 *     its case and accents
 * @param accountManager user name
 * @param country ISO 3166-1 alpha-2
 * @param tag a tag as it was written
 * @param parent number of the organization that the customers belong to directly
 * @param archived whether archived customers are shown instead of the others
 */
public record CustomerFilter(
        String text,
        Relation relation,
        LifecycleStage stage,
        String accountManager,
        CustomerKind kind,
        String country,
        Industry industry,
        String tag,
        String parent,
        boolean archived) {

    private static final int MAX_WORDS = 8;
    private static final int TEXT_LENGTH = 200;

    public static final CustomerFilter ALL =
            new CustomerFilter(null, null, null, null, null, null, null, null, null, false);

    /** @throws InvalidInput if the text cannot stand in any record */
    public CustomerFilter {
        var checks = new FieldChecks();
        text = checks.optionalText("q", text, TEXT_LENGTH);
        accountManager = checks.optionalText("accountManager", accountManager, TEXT_LENGTH);
        country = checks.optionalText("country", country, TEXT_LENGTH);
        tag = checks.optionalText("tag", tag, TEXT_LENGTH);
        parent = checks.optionalText("parent", parent, TEXT_LENGTH);
        checks.done();
    }

    /** The customers whose text holds all the words. */
    public static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, null, null, null, null, null, null, false);
    }

    /** The organizations and people directly below an organization. */
    public static CustomerFilter below(String parent) {
        return new CustomerFilter(null, null, null, null, null, null, null, null, parent, false);
    }

    public CustomerFilter withAccountManager(String username) {
        return new CustomerFilter(text, relation, stage, username, kind, country, industry, tag, parent, archived);
    }

    public CustomerFilter withRelation(Relation wanted) {
        return new CustomerFilter(text, wanted, stage, accountManager, kind, country, industry, tag, parent, archived);
    }

    public CustomerFilter withArchived(boolean wanted) {
        return new CustomerFilter(text, relation, stage, accountManager, kind, country, industry, tag, parent, wanted);
    }

    /** The words of the text, as many as are looked for at once. */
    public List<String> words() {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\s+")).limit(MAX_WORDS).toList();
    }
}
