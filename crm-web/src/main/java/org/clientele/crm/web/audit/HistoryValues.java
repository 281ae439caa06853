package org.clientele.crm.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.SignatureParty;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.PartialDate;
import org.clientele.crm.domain.customer.ReachType;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.domain.support.Direction;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.People;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Viewer;

/**
 * Says the values of the audit trail, which keeps them as text, as the other pages say them. What a value is, the name of
 * its field tells; a field that is not named here holds words of people, which stand as they are.
 */
@RequestScoped
public class HistoryValues {

    private static final Pattern ADDRESS = Pattern.compile("(\\w+)(: (?:.*, )?)([A-Z]{2})", Pattern.DOTALL);
    private static final Pattern REACH = Pattern.compile("(.*) \\((\\w+)(, primary)?\\)");
    private static final Pattern MONEY = Pattern.compile("(-?[0-9.]+) ([A-Z]{3})");
    private static final Pattern LINE = Pattern.compile("(.*), ([0-9.]+) \u00d7 ([0-9.]+)", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile("(\\w+)(, .*)", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("(\\w+), (\\w+)(: .*)", Pattern.DOTALL);

    /** As which fields the parts of a record are noted whose own fields change. */
    private static final Map<String, List<String>> PARTS =
            Map.of("CONTRACT", List.of("contractLine", "clause", "signature"), "SUPPORT_REQUEST", List.of("slaClock"));

    private Formats formats;
    private People people;
    private Locale locale;

    /** For CDI. */
    protected HistoryValues() {}

    @Inject
    public HistoryValues(Formats formats, People people, Viewer viewer) {
        this(formats, people, viewer.getLocale());
    }

    HistoryValues(Formats formats, People people, Locale locale) {
        this.formats = formats;
        this.people = people;
        this.locale = locale;
    }

    /**
     * A value of a field; {@code null} for none, and for keys, which say nothing to anybody. A text that is not what its
     * field holds today stands as it is.
     */
    public String value(String recordType, String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            return said(recordType, field, text);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return text;
        }
    }

    private String said(String recordType, String field, String text) {
        return switch (field) {
            case "startDate", "endDate", "agreedEndDate", "trialEndDate", "noticeDeadline", "terminatedOn" -> day(text);
            case "signedDate", "validFrom", "validTo" -> day(text);
            case "archivedAt", "expiresAt", "revokedAt", "acceptedAt", "recordedAt" -> moment(text);
            case "pendingUntil", "firstResponseAt", "resolvedAt", "reopenUntil", "closedAt" -> moment(text);
            case "startedAt", "dueAt", "breachedAt", "stoppedAt" -> moment(text);
            case "foundedOn" -> formats.partialDate(new PartialDate(text));
            case "employeeCount", "termMonths", "renewalTermMonths", "noticePeriodDays", "renewalCount" -> number(text);
            case "position", "quantity", "unitPrice", "discountPercent" -> number(text);
            case "targetMinutes", "reopenCount" -> number(text);
            case "annualRevenue" -> matched(MONEY, text, this::money);
            case "active", "passwordTemporary", "singleKeyShortcuts", "primary", "current" -> words("value." + text);
            case "accountManager", "owner", "archivedBy", "recordedBy" -> people.name(text);
            case "country" -> formats.country(text);
            case "preferredLanguage", "language", "locale" -> formats.language(text);
            case "customerId", "contactId", "contractLineId" -> null;
            default -> composed(recordType, field, text);
        };
    }

    /** What a part of a record is called by. */
    public String part(String recordType, String label) {
        return PARTS.getOrDefault(recordType, List.of()).stream()
                .map(field -> value(recordType, field, label))
                .filter(said -> !said.equals(label))
                .findFirst()
                .orElse(label);
    }

    private String composed(String recordType, String field, String text) {
        return switch (field) {
            case "addresses" -> matched(ADDRESS, text, this::address);
            case "emails", "phones" -> matched(REACH, text, this::reach);
            case "contractLine" -> matched(LINE, text, this::line);
            case "clause" -> matched(CALLED, text, clause -> called(ClauseKind.class, clause));
            case "signature" -> matched(CALLED, text, signature -> called(SignatureParty.class, signature));
            case "supportMessage" -> matched(MESSAGE, text, this::message);
            default -> FieldConstants.names(recordType, field, text, locale);
        };
    }

    private static String matched(Pattern form, String text, Function<MatchResult, String> words) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? words.apply(matcher.toMatchResult()) : text;
    }

    private String address(MatchResult address) {
        return FieldConstants.name(AddressType.class, address.group(1), locale)
                + address.group(2)
                + formats.country(address.group(3));
    }

    private String reach(MatchResult reach) {
        String type = FieldConstants.name(ReachType.class, reach.group(2), locale);
        return reach.group(1) + " (" + type + (reach.group(3) == null ? "" : ", " + words("value.primary")) + ")";
    }

    private String line(MatchResult line) {
        return line.group(1) + ", " + number(line.group(2)) + " \u00d7 " + number(line.group(3));
    }

    private String called(Class<? extends Enum<?>> type, MatchResult part) {
        return FieldConstants.name(type, part.group(1), locale) + part.group(2);
    }

    private String message(MatchResult message) {
        return FieldConstants.name(MessageVisibility.class, message.group(1), locale) + ", "
                + FieldConstants.name(Direction.class, message.group(2), locale) + message.group(3);
    }

    private String day(String text) {
        return formats.dateFull(LocalDate.parse(text));
    }

    private String moment(String text) {
        return formats.momentFull(Instant.parse(text));
    }

    private String number(String text) {
        return formats.number(new BigDecimal(text));
    }

    private String money(MatchResult money) {
        return formats.money(Money.of(new BigDecimal(money.group(1)), money.group(2)));
    }

    private String words(String key) {
        return Texts.in(locale, "audit", key);
    }
}
