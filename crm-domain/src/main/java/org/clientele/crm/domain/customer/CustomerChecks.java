package org.clientele.crm.domain.customer;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.Money;

/** Checks of fields that only customers and contacts have. */
final class CustomerChecks extends FieldChecks {

    private static final BigDecimal REVENUE_LIMIT = new BigDecimal("1e15");
    private static final int WEBSITE_LENGTH = 300;
    private static final int LANGUAGE_LENGTH = 35;
    private static final int ZONE_LENGTH = 64;
    private static final int EMAIL_LENGTH = 254;
    private static final Pattern LOCAL_PART = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}");

    /** An amount of money from zero to below the limit; absent is fine. */
    void revenue(String field, Money revenue) {
        if (revenue != null
                && (revenue.amount().signum() < 0 || revenue.amount().compareTo(REVENUE_LIMIT) >= 0)) {
            reject(field, "error.range", BigDecimal.ZERO, REVENUE_LIMIT.subtract(BigDecimal.ONE));
        }
    }

    /** An absolute {@code http} or {@code https} address with a host; absent is fine. */
    String website(String field, String value) {
        String text = optionalText(field, value, WEBSITE_LENGTH);
        require(text == null || hasErrorFor(field) || isWebAddress(text), field, "error.website");
        return text;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** A well-formed BCP 47 tag of a language that ISO 639 knows, in its canonical form; absent is fine. */
    String language(String field, String value) {
        String text = optionalText(field, value, LANGUAGE_LENGTH);
        if (text == null || hasErrorFor(field)) {
            return text;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty() && !locale.getISO3Language().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException | MissingResourceException unknown) {
            // rejected below, as a tag that names no language is
        }
        reject(field, "error.language", text);
        return text;
    }

    /** A name of the IANA time zone database; absent is fine. */
    String timeZone(String field, String value) {
        String text = optionalText(field, value, ZONE_LENGTH);
        require(text == null || hasErrorFor(field) || isTimeZone(text), field, "error.timeZone", String.valueOf(text));
        return text;
    }

    /** Domain names in comparable form, none of a free mail service. */
    List<String> emailDomains(String field, List<String> values) {
        List<String> domains = new ArrayList<>();
        List<String> given = list(field, values, CustomerData.MAX_DOMAINS);
        for (int i = 0; i < given.size(); i++) {
            String domain = EmailDomains.normal(given.get(i));
            String place = field + "[" + i + "]";
            require(EmailDomains.isDomain(domain), place, "error.emailDomain", domain);
            require(!EmailDomains.isFreeMail(domain), place, "error.freeMailDomain", domain);
            domains.add(domain);
        }
        return new EmailDomains(domains).list();
    }

    /** Short words without commas. */
    List<String> tags(String field, List<String> values) {
        List<String> tags = new ArrayList<>();
        List<String> given = list(field, values, Tags.MAX_TAGS);
        for (int i = 0; i < given.size(); i++) {
            String place = field + "[" + i + "]";
            String tag = requiredText(place, given.get(i), Tags.TAG_LENGTH);
            require(tag == null || tag.indexOf(',') < 0, place, "error.tagComma");
            if (tag != null) {
                tags.add(tag);
            }
        }
        return new Tags(tags).list();
    }

    /** A mail address: a plain local part and a full domain name, the domain in lower case. */
    String email(String field, String value) {
        String text = requiredText(field, value, EMAIL_LENGTH);
        if (text == null || hasErrorFor(field)) {
            return text;
        }
        int at = text.lastIndexOf('@');
        String local = text.substring(0, Math.max(at, 0));
        String domain = EmailDomains.normal(text.substring(at + 1));
        boolean dots = local.startsWith(".") || local.endsWith(".") || local.contains("..");
        require(
                LOCAL_PART.matcher(local).matches() && !dots && EmailDomains.isDomain(domain),
                field,
                "error.email",
                text);
        return local + "@" + domain;
    }

    /** A list of at most {@code max} parts, none of them missing; absent is empty. */
    <T> List<T> list(String field, List<T> values, int max) {
        if (values == null) {
            return List.of();
        }
        require(values.size() <= max, field, "error.tooMany", max);
        for (int i = 0; i < values.size(); i++) {
            required(field + "[" + i + "]", values.get(i));
        }
        return values.stream().filter(value -> value != null).toList();
    }
}
