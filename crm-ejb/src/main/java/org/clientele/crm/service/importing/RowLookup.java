package org.clientele.crm.service.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.service.customer.CustomerMatch;
import org.clientele.crm.service.customer.CustomerMatchQueries;

/** The customers that a batch of rows speaks of, read with a fixed number of statements. */
final class RowLookup {

    private final Map<String, List<CustomerMatch>> byExternalId;
    private final Map<String, List<CustomerMatch>> byName;
    private final Map<String, List<CustomerMatch>> byNumber;
    private final Map<String, String> foldedParents;

    private RowLookup(
            Map<String, List<CustomerMatch>> byExternalId,
            Map<String, List<CustomerMatch>> byName,
            Map<String, List<CustomerMatch>> byNumber,
            Map<String, String> foldedParents) {
        this.byExternalId = byExternalId;
        this.byName = byName;
        this.byNumber = byNumber;
        this.foldedParents = foldedParents;
    }

    static RowLookup of(List<StagedRow> rows, CustomerMatchQueries queries) {
        Set<String> outside = rows.stream()
                .filter(row -> row.parent() == null)
                .map(StagedRow::parentRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>(outside);
        rows.stream()
                .map(StagedRow::parent)
                .filter(parent -> parent != null && parent.customerNumber() != null)
                .forEach(parent -> numbers.add(parent.customerNumber()));
        Map<String, String> folded = queries.folded(outside);
        return new RowLookup(
                queries.byExternalId(both(present(rows, StagedRow::externalId), outside)),
                queries.byFoldedName(both(present(rows, StagedRow::nameKey), folded.values())),
                queries.byNumber(numbers),
                folded);
    }

    /** The customer with the external id, archived or not; none or one. */
    List<CustomerMatch> withExternalId(String externalId) {
        return externalId == null ? List.of() : byExternalId.getOrDefault(externalId, List.of());
    }

    /** The customers of a kind that have the name, as it is compared. */
    List<CustomerMatch> withName(String nameKey, CustomerKind kind) {
        return nameKey == null
                ? List.of()
                : byName.getOrDefault(nameKey, List.of()).stream()
                        .filter(match -> match.kind() == kind)
                        .toList();
    }

    /** The customer with the number, archived or not; none or one. */
    List<CustomerMatch> withNumber(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** What a reference to a parent outside the file means: a number, else an external id, else a name. */
    List<CustomerMatch> parents(String ref) {
        List<CustomerMatch> exact = Stream.of(withNumber(ref), withExternalId(ref))
                .flatMap(List::stream)
                .limit(1)
                .toList();
        return exact.isEmpty() ? withName(foldedParents.get(ref), CustomerKind.ORGANIZATION) : exact;
    }

    private static List<String> present(List<StagedRow> rows, Function<StagedRow, String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).toList();
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return new HashSet<>(all);
    }
}
