package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.shared.Money;

/**
 * Numbers, money and dates as the viewer reads them. Empty values give a dash, which means "does not apply". Dates leave
 * out the current year; moments are in the viewer's time zone.
 */
@Named
@RequestScoped
public class Formats {

    private static final String DASH = "\u2014";
    private static final char TRUE_MINUS = '\u2212';
    /** Where "SEK27" wants the space that the format of the platform leaves out. */
    private static final Pattern CODE_BEFORE_DIGITS = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    /** As many as a price may have. */
    private static final int MAX_DECIMALS = 4;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Locale locale;
    private ZoneId zone;
    private Instant now;
    private ResourceBundle texts;

    /** Made once for a page: a list formats hundreds of values. */
    private final Map<String, DateTimeFormatter> dates = new HashMap<>();

    private final Map<String, MessageFormat> sentences = new HashMap<>();
    private final Map<Integer, NumberFormat> amounts = new HashMap<>();
    private NumberFormat numbers;

    /** For CDI. */
    protected Formats() {}

    @Inject
    public Formats(Viewer viewer) {
        this(viewer.getLocale(), viewer.getZone(), viewer.getNow());
    }

    public Formats(Locale locale, ZoneId zone, Instant now) {
        this.locale = locale;
        this.zone = zone;
        this.now = now;
        this.texts = ResourceBundle.getBundle("org.clientele.crm.web.shell", locale);
    }

    /** The formats for who reads the page that is being written. */
    public static Formats of(FacesContext context) {
        return (Formats)
                context.getAttributes().computeIfAbsent(Formats.class, none -> new Formats(Viewer.of(context)));
    }

    /** "€118,400", with decimals only where there are cents: for lists. */
    public String money(Money value) {
        if (value == null) {
            return DASH;
        }
        boolean whole = value.amount().stripTrailingZeros().scale() <= 0;
        return amount(value, whole ? 0 : currency(value).getDefaultFractionDigits());
    }

    /** "€118,400.00": for invoices and single contracts. */
    public String moneyExact(Money value) {
        return value == null ? DASH : amount(value, currency(value).getDefaultFractionDigits());
    }

    /** "€2.84M", "€186K": for figures. */
    public String moneyShort(Money value) {
        if (value == null) {
            return DASH;
        }
        BigDecimal size = value.amount().abs();
        if (size.compareTo(MILLION) >= 0) {
            return amount(scaled(value, MILLION), 2) + "M";
        }
        return size.compareTo(BigDecimal.valueOf(10_000)) >= 0
                ? amount(scaled(value, THOUSAND), 0) + "K"
                : money(value);
    }

    /** "1,150". */
    public String number(Number value) {
        return value == null ? DASH : numbers().format(value).replace('-', TRUE_MINUS);
    }

    /** "Wed 18 Nov" this year, "15 Dec 2027" otherwise. */
    public String date(LocalDate value) {
        if (value == null) {
            return DASH;
        }
        String pattern = value.getYear() == today().getYear() ? "format.dateThisYear" : "format.date";
        return dates(pattern).format(value);
    }

    /** "18 Nov 2026", whatever the year. */
    public String dateFull(LocalDate value) {
        return value == null ? DASH : dates("format.date").format(value);
    }

    /** "08:26" today, "Wed 18 Nov, 08:26" otherwise. */
    public String moment(Instant value) {
        if (value == null) {
            return DASH;
        }
        ZonedDateTime local = value.atZone(zone);
        String time = TIME.format(local);
        return local.toLocalDate().equals(today()) ? time : date(local.toLocalDate()) + ", " + time;
    }

    /** "Wed 18 Nov, 08:26" with the zone: for titles and records. */
    public String momentFull(Instant value) {
        return value == null ? DASH : dates("format.moment").format(value.atZone(zone));
    }

    /** "1996", "May 1996" or "17 May 1996". */
    public String partialDate(PartialDate value) {
        if (value == null) {
            return DASH;
        }
        return switch (value.text().length()) {
            case YEAR_LENGTH -> value.text();
            case MONTH_LENGTH -> dates("format.month").format(value.earliest());
            default -> dateFull(value.earliest());
        };
    }

    /** "Germany"; the code itself where it is no country. */
    public String country(String code) {
        return code == null ? DASH : new Locale("", code).getDisplayCountry(locale);
    }

    /** "German (Austria)". */
    public String language(String tag) {
        return tag == null ? DASH : Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** "in 2 days", "today", "29 days ago". */
    public String inDays(LocalDate value) {
        return value == null ? DASH : days(ChronoUnit.DAYS.between(today(), value));
    }

    /** "2 min ago", "3 h ago", then "yesterday", "4 days ago", then the date. */
    public String ago(Instant value) {
        if (value == null) {
            return DASH;
        }
        Duration age = Duration.between(value, now);
        long days = ChronoUnit.DAYS.between(value.atZone(zone).toLocalDate(), today());
        if (days <= 0 && age.toMinutes() < 60) {
            return text("format.minutesAgo", Math.max(0, age.toMinutes()));
        }
        if (days <= 0) {
            return text("format.hoursAgo", age.toHours());
        }
        return days <= 30 ? days(-days) : date(value.atZone(zone).toLocalDate());
    }

    private String days(long days) {
        return text("format.days", days, Math.abs(days));
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private String text(String key, Object... values) {
        return sentences
                .computeIfAbsent(key, none -> new MessageFormat(texts.getString(key), locale))
                .format(values);
    }

    private String amount(Money value, int decimals) {
        NumberFormat format = amounts.computeIfAbsent(decimals, this::amountFormat);
        format.setCurrency(currency(value));
        String shown = format.format(value.amount()).replace('-', TRUE_MINUS);
        return CODE_BEFORE_DIGITS.matcher(shown).replaceFirst("\u00a0");
    }

    private NumberFormat amountFormat(int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private NumberFormat numbers() {
        if (numbers == null) {
            numbers = NumberFormat.getNumberInstance(locale);
            numbers.setMaximumFractionDigits(MAX_DECIMALS);
        }
        return numbers;
    }

    private DateTimeFormatter dates(String pattern) {
        return dates.computeIfAbsent(pattern, key -> DateTimeFormatter.ofPattern(texts.getString(key), locale));
    }

    private static Money scaled(Money value, BigDecimal unit) {
        return Money.of(value.amount().divide(unit), value.currency());
    }

    private static Currency currency(Money value) {
        return Currency.getInstance(value.currency());
    }
}
