package org.clientele.crm.domain.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166-1 by code (two or three letters) and by English name. */
final class Countries {

    /** Names in common use beside those of the list; the key is comparable text. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("u s a", "US"),
            Map.entry("u s", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("uk", "GB"),
            Map.entry("u k", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("slovak republic", "SK"),
            Map.entry("russian federation", "RU"),
            Map.entry("republic of korea", "KR"),
            Map.entry("korea republic of", "KR"),
            Map.entry("viet nam", "VN"),
            Map.entry("uae", "AE"),
            Map.entry("ivory coast", "CI"),
            Map.entry("turkey", "TR"),
            Map.entry("turkiye", "TR"),
            Map.entry("burma", "MM"),
            Map.entry("macedonia", "MK"),
            Map.entry("swaziland", "SZ"),
            Map.entry("cape verde", "CV"),
            Map.entry("hong kong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("people s republic of china", "CN"));

    /** Names that usually mean one country although they could mean another: taken so, and told. */
    private static final Map<String, String> LOOSE_NAMES =
            Map.of("korea", "KR", "england", "GB", "scotland", "GB", "wales", "GB", "america", "US");

    private static final Map<String, String> CODES = codes();
    private static final List<String> NAMES = java.util.Arrays.stream(Locale.getISOCountries())
            .map(Countries::name)
            .toList();

    private Countries() {}

    /** The code of a country that is exactly named. */
    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Suggestions.comparable(text)));
    }

    /** The code of a country that is loosely named, such as {@code Korea}. */
    static Optional<String> looseCode(String text) {
        return Optional.ofNullable(LOOSE_NAMES.get(Suggestions.comparable(text)));
    }

    /** The English names of the countries that a misspelt name comes nearest to. */
    static List<String> nearest(String text) {
        return Suggestions.nearest(text, NAMES);
    }

    static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(OTHER_NAMES);
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(Suggestions.comparable(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        return codes;
    }
}
