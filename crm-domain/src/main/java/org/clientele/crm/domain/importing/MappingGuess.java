package org.clientele.crm.domain.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clientele.crm.domain.shared.Money;

/**
 * Guesses what the columns of a file are, from their names, and how they write numbers and dates, from the first cells.
 * A guess is shown to the person who imports and can be corrected; where two readings are possible none is guessed.
 */
public final class MappingGuess {

    /** The column with reasons in the files of rejected rows that we hand out; it is never imported. */
    public static final String REASON_COLUMN = "import_error";

    private static final List<String> DATE_PATTERNS =
            List.of("dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "yyyy/MM/dd", "yyyyMMdd", "d.M.yyyy");

    /** Columns of the well-known practice data "CRM Sales Opportunities", whose revenue is in millions of US dollars. */
    private static final List<String> SALES_OPPORTUNITIES = List.of(
            "account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of");

    private MappingGuess() {}

    /**
     * Whether the first row of a file names the columns: one of its cells is the name of a field, or it has no number in a
     * column that has nothing but numbers below.
     *
     * @param first the first row
     * @param following some rows after it
     */
    public static boolean isHeader(List<String> first, List<List<String>> following) {
        Set<CustomerField> none = EnumSet.noneOf(CustomerField.class);
        if (first.contains(REASON_COLUMN)
                || first.stream().anyMatch(name -> field(name, none).isPresent())) {
            return true;
        }
        for (int i = 0; i < first.size(); i++) {
            List<String> below = cells(following, i);
            if (!below.isEmpty() && allMatch(below, MappingGuess::isNumber) && !isNumber(first.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String cell) {
        return Arrays.stream(NumberStyle.values())
                .anyMatch(style -> style.parse(cell.strip()).isPresent());
    }

    /**
     * @param header names of the columns
     * @param samples the first rows, each at most as long as the header
     */
    public static ImportMapping guess(List<String> header, List<List<String>> samples) {
        Set<CustomerField> taken = EnumSet.noneOf(CustomerField.class);
        List<ColumnMapping> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Optional<CustomerField> field = name.equals(REASON_COLUMN) ? Optional.empty() : field(name, taken);
            if (field.isPresent()) {
                taken.add(field.get());
                columns.add(column(ColumnMapping.of(name, field.get()), cells(samples, i), header));
            }
        }
        return new ImportMapping(null, null, columns);
    }

    private static Optional<CustomerField> field(String header, Set<CustomerField> taken) {
        String plain = withoutUnit(header);
        return Arrays.stream(CustomerField.values())
                .filter(field -> !taken.contains(field) && field.goesBy(plain))
                .findFirst();
    }

    private static ColumnMapping column(ColumnMapping column, List<String> cells, List<String> header) {
        return switch (column.field().type()) {
            case INTEGER -> column.inStyle(style(cells));
            case MONEY -> money(column.inStyle(style(cells)), header);
            case DATE -> column.withDates(datePattern(cells));
            case TEXT, LIST, COUNTRY, INDUSTRY, CHOICE, REFERENCE -> column;
        };
    }

    private static ColumnMapping money(ColumnMapping column, List<String> header) {
        if (header.equals(SALES_OPPORTUNITIES)) {
            return column.inUnit(AmountUnit.MILLION, "USD");
        }
        List<String> words = List.of(Suggestions.comparable(column.column()).split(" "));
        AmountUnit unit = AmountUnit.ONE;
        String currency = null;
        for (String word : words) {
            unit = unit(word).orElse(unit);
            String code = word.toUpperCase(Locale.ROOT);
            currency = code.length() == 3 && Money.isCurrency(code) ? code : currency;
        }
        if (currency == null) {
            currency = column.column().contains("\u20ac") ? "EUR" : null;
        }
        return column.inUnit(unit, currency);
    }

    private static Optional<AmountUnit> unit(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "thousand", "thousands", "k", "tsd" -> AmountUnit.THOUSAND;
                    case "million", "millions", "mio", "mn", "m" -> AmountUnit.MILLION;
                    case "billion", "billions", "bn", "mrd" -> AmountUnit.BILLION;
                    default -> null;
                });
    }

    /** The header without words that name a unit or a currency: {@code revenue (EUR million)} is {@code revenue}. */
    private static String withoutUnit(String header) {
        List<String> words = new ArrayList<>();
        for (String word : Suggestions.comparable(header).split(" ")) {
            boolean currency = word.length() == 3 && Money.isCurrency(word.toUpperCase(Locale.ROOT));
            if (!currency && unit(word).isEmpty() && !(word.equals("in") && !words.isEmpty())) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static NumberStyle style(List<String> cells) {
        return Arrays.stream(NumberStyle.values())
                .filter(style -> allMatch(
                        cells, cell -> style.parse(withoutCurrency(cell)).isPresent()))
                .findFirst()
                .orElse(NumberStyle.PLAIN);
    }

    private static String withoutCurrency(String cell) {
        return cell.replaceAll("^[A-Z]{3}\\s*|\\s*[A-Z]{3}$", "");
    }

    private static String datePattern(List<String> cells) {
        if (cells.isEmpty() || allMatch(cells, cell -> cell.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))) {
            return null;
        }
        List<String> possible = DATE_PATTERNS.stream()
                .filter(pattern -> allMatch(cells, cell -> isDate(cell, pattern)))
                .toList();
        return possible.size() == 1 || possible.contains("dd.MM.yyyy") ? possible.get(0) : null;
    }

    private static boolean isDate(String cell, String pattern) {
        ColumnMapping column = ColumnMapping.of("", CustomerField.FOUNDED_ON).withDates(pattern);
        return CellReader.read(cell, column).value() != null;
    }

    private static boolean allMatch(List<String> cells, Predicate<String> test) {
        return cells.stream().allMatch(test);
    }

    private static List<String> cells(List<List<String>> samples, int column) {
        return samples.stream()
                .filter(row -> row.size() > column && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
    }
}
