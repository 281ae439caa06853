package org.clientele.crm.domain.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerScope;
import org.clientele.crm.domain.customer.Industry;

/** The values that a field of few values can have, to choose one of them for a text that is not known. */
public final class KnownValues {

    private static final Map<String, String> INDUSTRIES = byName(Industry.values());
    private static final Map<String, String> KINDS = byName(CustomerKind.values());
    private static final Map<String, String> SCOPES = byName(CustomerScope.values());
    private static final Map<String, String> COUNTRIES = countries();

    private KnownValues() {}

    /** Values by their English names, in the order of the names; empty for a field that takes any text. */
    public static Map<String, String> of(CustomerField field) {
        return switch (field.type()) {
            case INDUSTRY -> INDUSTRIES;
            case COUNTRY -> COUNTRIES;
            case CHOICE -> field == CustomerField.KIND ? KINDS : SCOPES;
            case TEXT, LIST, INTEGER, MONEY, DATE, REFERENCE -> Map.of();
        };
    }

    /** The value that a suggestion means, if it is a single one. */
    public static Optional<String> suggested(CustomerField field, String suggestion) {
        return suggestion == null
                ? Optional.empty()
                : Optional.ofNullable(of(field).get(suggestion));
    }

    /** The name of a constant as people write it: {@code real estate}. */
    static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> byName(Enum<?>[] constants) {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(constants).map(Enum::name).forEach(constant -> names.put(name(constant), constant));
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
