package org.clientele.crm.domain.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.shared.Money;

/**
 * Turns the text of a cell into the canonical text of a value, or says why it cannot. Nothing is coerced: what is not
 * wholly understood is an error, and what is understood although it is misspelt is told.
 */
final class CellReader {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern WITH_CURRENCY = Pattern.compile("(?:([A-Z]{3})\\s*)?([^A-Z]+?)(?:\\s*([A-Z]{3}))?");
    private static final char UNREADABLE = '\ufffd';
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final List<String> INDUSTRIES =
            Arrays.stream(Industry.values()).map(Enum::name).toList();

    private CellReader() {}

    /** @param text not blank, without white space around it */
    static CellValue read(String text, ColumnMapping column) {
        if (text.indexOf(UNREADABLE) >= 0) {
            return CellValue.refused(column.column(), "error.import.unreadable", text);
        }
        return switch (column.field().type()) {
            case TEXT, REFERENCE -> CellValue.of(text);
            case LIST -> list(text);
            case INTEGER -> integer(text, column);
            case MONEY -> money(text, column);
            case DATE -> date(text, column);
            case COUNTRY -> country(text, column.column());
            case INDUSTRY -> industry(text, column.column());
            case CHOICE -> choice(text, column);
        };
    }

    private static CellValue list(String text) {
        return CellValue.of(Arrays.stream(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(",")));
    }

    private static CellValue integer(String text, ColumnMapping column) {
        Optional<BigDecimal> number = column.numberStyle().parse(text);
        if (number.isEmpty()) {
            return notANumber(text, column);
        }
        BigDecimal plain = number.get().stripTrailingZeros();
        if (plain.scale() > 0) {
            return CellValue.refused(column.column(), "error.import.notWhole", text);
        }
        return plain.abs().compareTo(LARGEST_WHOLE) > 0
                ? CellValue.refused(column.column(), "error.import.numberTooLarge", text)
                : CellValue.of(plain.toPlainString());
    }

    private static CellValue money(String text, ColumnMapping column) {
        Matcher parts = WITH_CURRENCY.matcher(text);
        if (!parts.matches() || parts.group(1) != null && parts.group(3) != null) {
            return notANumber(text, column);
        }
        String stated = parts.group(1) == null ? parts.group(3) : parts.group(1);
        String currency = stated == null ? column.currency() : stated;
        Optional<BigDecimal> number = column.numberStyle().parse(parts.group(2).strip());
        if (number.isEmpty()) {
            return notANumber(text, column);
        }
        if (currency == null) {
            return CellValue.refused(column.column(), "error.import.currencyMissing", text);
        }
        if (!Money.isCurrency(currency)) {
            return CellValue.refused(column.column(), "error.import.currency", text, currency);
        }
        BigDecimal amount = number.get().multiply(column.unit().factor());
        Money money = Money.of(amount, currency);
        return money.amount().compareTo(amount) == 0
                ? CellValue.of(money.amount().toPlainString() + " " + currency)
                : CellValue.refused(column.column(), "error.import.fraction", text, currency);
    }

    private static CellValue notANumber(String text, ColumnMapping column) {
        return CellValue.refused(
                column.column(),
                "error.import.notANumber",
                text,
                column.numberStyle().example());
    }

    private static CellValue date(String text, ColumnMapping column) {
        try {
            String iso = column.datePattern() == null ? isoDate(text) : patternDate(text, column.datePattern());
            return CellValue.of(new PartialDate(iso).text());
        } catch (DateTimeException notADate) {
            String pattern = column.datePattern() == null ? "yyyy-MM-dd" : column.datePattern();
            return CellValue.refused(column.column(), "error.import.notADate", text, pattern);
        }
    }

    private static String isoDate(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return text;
    }

    private static String patternDate(String text, String pattern) {
        TemporalAccessor date = DatePattern.formatter(pattern).parse(text);
        StringBuilder iso = new StringBuilder("%04d".formatted(date.get(ChronoField.YEAR)));
        if (date.isSupported(ChronoField.MONTH_OF_YEAR)) {
            iso.append("-%02d".formatted(date.get(ChronoField.MONTH_OF_YEAR)));
            if (date.isSupported(ChronoField.DAY_OF_MONTH)) {
                iso.append("-%02d".formatted(date.get(ChronoField.DAY_OF_MONTH)));
            }
        }
        return iso.toString();
    }

    private static CellValue country(String text, String column) {
        Optional<String> exact = Countries.code(text);
        if (exact.isPresent()) {
            return CellValue.of(exact.get());
        }
        List<String> near =
                Countries.looseCode(text).map(Countries::name).map(List::of).orElseGet(() -> Countries.nearest(text));
        return near.size() == 1
                ? CellValue.corrected(column, Countries.code(near.get(0)).orElseThrow(), text, near.get(0))
                : unknown(text, column, near);
    }

    private static CellValue industry(String text, String column) {
        String name = constantName(text);
        if (INDUSTRIES.contains(name)) {
            return CellValue.of(name);
        }
        List<String> near = Suggestions.nearest(name, INDUSTRIES);
        return near.size() == 1
                ? CellValue.corrected(column, near.get(0), text, KnownValues.name(near.get(0)))
                : unknown(text, column, near.stream().map(KnownValues::name).toList());
    }

    private static CellValue choice(String text, ColumnMapping column) {
        Enum<?>[] constants = column.field() == CustomerField.KIND ? CustomerKind.values() : CustomerScope.values();
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        String name = constantName(text);
        return names.contains(name)
                ? CellValue.of(name)
                : unknown(
                        text,
                        column.column(),
                        names.stream().map(KnownValues::name).toList());
    }

    private static String constantName(String text) {
        return Suggestions.comparable(text).replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    private static CellValue unknown(String text, String column, List<String> near) {
        return near.isEmpty()
                ? CellValue.refused(column, "error.import.unknown", text)
                : CellValue.refused(column, "error.import.unknownButNear", text, String.join(", ", near));
    }

    /** Patterns of dates that a column may state. */
    static final class DatePattern {

        private static final Pattern FORM = Pattern.compile("[dMy][dMy./\\- ,]{0,19}");

        private DatePattern() {}

        /** Whether it consists of day, month and year letters and separators, and names a year. */
        static boolean isValid(String pattern) {
            try {
                return FORM.matcher(pattern).matches() && pattern.contains("yy") && formatter(pattern) != null;
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }

        static DateTimeFormatter formatter(String pattern) {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
    }
}
