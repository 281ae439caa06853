package org.clientele.crm.service.support;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.support.Holiday;

/**
 * The public holidays of countries and their regions, to be put into business calendars. They come from a library, not
 * from the law itself: whoever defines a calendar looks at them first.
 */
@Stateless
@RolesAllowed(Permission.SUPPORT_VIEW)
public class PublicHolidayService {

    /** Years that can be asked for, those of business calendars. */
    public static final int FIRST_YEAR = 1970;

    public static final int LAST_YEAR = 2199;

    /** The library's texts without a language; asked for English it would answer in the machine's language. */
    private static final Locale ENGLISH = Locale.ROOT;

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    /** The countries whose holidays are known, by ISO code, in the order of their English names. */
    public Map<String, String> countries() {
        return byName(known().collect(Collectors.toMap(code -> code, PublicHolidayService::countryName)));
    }

    /**
     * The regions of a country that have holidays of their own, by the code behind the country's in ISO 3166-2, in the
     * order of their English names; empty for an unknown country.
     */
    public Map<String, String> regions(String country) {
        if (country == null || known().noneMatch(country::equals)) {
            return Map.of();
        }
        return byName(manager(country).getCalendarHierarchy().getChildren().values().stream()
                .collect(Collectors.toMap(
                        region -> region.getId().toUpperCase(Locale.ROOT), region -> region.getDescription(ENGLISH))));
    }

    /**
     * The holidays of a year, by date.
     *
     * @param country ISO code
     * @param region code of {@link #regions}; null for those that all of the country has
     * @param year {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     * @throws InvalidInput for a country or region whose holidays are not known, or another year
     */
    public List<Holiday> holidays(String country, String region, Integer year) {
        FieldChecks checks = new FieldChecks();
        String code = checks.requiredText("country", country, 2);
        String part = checks.optionalText("region", region, 10);
        checks.range("year", checks.required("year", year), FIRST_YEAR, LAST_YEAR);
        checks.require(
                code == null || known().anyMatch(code::equals),
                "country",
                "error.holidays.country",
                String.valueOf(code));
        checks.done();
        checks.require(
                part == null || regions(code).containsKey(part),
                "region",
                "error.holidays.region",
                String.valueOf(part));
        checks.done();
        String[] place = part == null ? new String[0] : new String[] {part.toLowerCase(Locale.ROOT)};
        return manager(code).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, place).stream()
                .map(holiday -> new Holiday(holiday.getDate(), holiday.getDescription(ENGLISH)))
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
                .toList();
    }

    /** Beside countries the library knows stock exchanges and the like. */
    private static Stream<String> known() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(ISO_COUNTRIES::contains);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    private static String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> byName(Map<String, String> names) {
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
