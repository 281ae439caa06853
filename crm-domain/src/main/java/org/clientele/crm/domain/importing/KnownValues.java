package org.clientele.crm.domain.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.crm.domain.customer.Industry;

/** The values that a field of few values can have, to choose one of them for a text that is not known. */
public final class KnownValues {

    private static final Map<String, String> INDUSTRIES = industries();
    private static final Map<String, String> COUNTRIES = countries();

    private KnownValues() {}

    /** Values by their English names, in the order of the names; empty for a field that takes any text. */
    public static Map<String, String> of(CustomerField field) {
        return switch (field.type()) {
            case INDUSTRY -> INDUSTRIES;
            case COUNTRY -> COUNTRIES;
            case TEXT, LIST, INTEGER, MONEY, DATE, CHOICE, REFERENCE -> Map.of();
        };
    }

    /** The value that a suggestion means, if it is a single one. */
    public static Optional<String> suggested(CustomerField field, String suggestion) {
        return suggestion == null
                ? Optional.empty()
                : Optional.ofNullable(of(field).get(suggestion));
    }

    /** The name of a sector as people write it: {@code real estate}. */
    static String name(String industry) {
        return industry.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> industries() {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(Industry.values()).map(Enum::name).forEach(industry -> names.put(name(industry), industry));
        return new LinkedHashMap<>(names);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Countries.name(code), code);
        }
        return new LinkedHashMap<>(names);
    }
}
