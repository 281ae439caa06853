package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Money;

/**
 * Command: what a draft shall say. A draft may still lack lines; what is there must be right.
 *
 * @param customer customer number
 * @param title at most 200 characters
 * @param description several lines, at most 10,000 characters, or null
 * @param owner user name of the account manager; null leaves it to the service
 * @param currency ISO 4217 code
 * @param timeZone IANA zone in which the dates are read
 * @param startDate first day in force
 * @param termMonths length; null for open-ended or when {@code endDate} is given
 * @param endDate last day in force, inclusive, when it was agreed expressly; null follows from the length
 * @param trialEndDate last day of a trial; null for none
 * @param renewalType {@code NONE} unless given
 * @param renewalTermMonths length of each renewal; null for as long as the term
 * @param noticePeriodDays 0 unless given
 * @param lines may be empty
 */
public record DraftContract(
        String customer,
        String title,
        String description,
        String owner,
        String currency,
        String timeZone,
        LocalDate startDate,
        Integer termMonths,
        LocalDate endDate,
        LocalDate trialEndDate,
        RenewalType renewalType,
        Integer renewalTermMonths,
        Integer noticePeriodDays,
        List<LineDraft> lines) {

    /** Most lines a contract may have. */
    public static final int MAX_LINES = 200;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** @throws InvalidInput naming every wrong field, those of lines as {@code lines[0].product} */
    public DraftContract {
        renewalType = renewalType == null ? RenewalType.NONE : renewalType;
        noticePeriodDays = noticePeriodDays == null ? 0 : noticePeriodDays;
        lines = lines == null ? List.of() : List.copyOf(lines);
        var checks = new FieldChecks();
        customer = checks.requiredText("customer", customer, 20);
        title = checks.requiredText("title", title, 200);
        description = checks.optionalLines("description", description, 10_000);
        owner = checks.optionalText("owner", owner, 64);
        currency = checks.requiredText("currency", currency, 3);
        checks.require(
                currency == null || Money.isCurrency(currency), "currency", "error.currency", String.valueOf(currency));
        timeZone = checks.requiredText("timeZone", timeZone, 64);
        checks.require(
                timeZone == null || FieldChecks.isTimeZone(timeZone),
                "timeZone",
                "error.timeZone",
                String.valueOf(timeZone));
        checks.required("startDate", startDate);
        checkDate(checks, "startDate", startDate);
        checkDate(checks, "endDate", endDate);
        checkDate(checks, "trialEndDate", trialEndDate);
        checks.range("termMonths", termMonths, 1, Term.MAX_MONTHS);
        checks.range("renewalTermMonths", renewalTermMonths, 1, Term.MAX_MONTHS);
        checks.range("noticePeriodDays", noticePeriodDays, 0, Renewal.MAX_NOTICE_DAYS);
        checkLines(checks, lines);
        checks.require(
                startDate == null || endDate == null || !endDate.isBefore(startDate),
                "endDate",
                "error.contract.endBeforeStart",
                startDate == null ? "" : startDate);
        checks.done();
        checkLineDates(checks, lines, term(startDate, timeZone, termMonths, endDate, Renewal.none()), trialEndDate);
        checks.done();
    }

    /** The same content with the given owner if it names none itself. */
    public DraftContract ownedBy(String user) {
        return new DraftContract(
                customer,
                title,
                description,
                owner == null ? user : owner,
                currency,
                timeZone,
                startDate,
                termMonths,
                endDate,
                trialEndDate,
                renewalType,
                renewalTermMonths,
                noticePeriodDays,
                lines);
    }

    /** The dates as a term. */
    public Term term() {
        var renewal = new Renewal(renewalType, renewalTermMonths, noticePeriodDays);
        return term(startDate, timeZone, termMonths, endDate, renewal);
    }

    private static Term term(LocalDate start, String timeZone, Integer months, LocalDate end, Renewal renewal) {
        return new Term(start, ZoneId.of(timeZone), months, end, renewal);
    }

    private static void checkDate(FieldChecks checks, String field, LocalDate date) {
        checks.require(
                date == null || !date.isBefore(EARLIEST) && !date.isAfter(LATEST),
                field,
                "error.range",
                EARLIEST,
                LATEST);
    }

    private static void checkLines(FieldChecks checks, List<LineDraft> lines) {
        checks.require(lines.size() <= MAX_LINES, "lines", "error.contract.tooManyLines", MAX_LINES);
        for (int i = 0; i < lines.size(); i++) {
            try {
                lines.get(i).terms();
            } catch (InvalidInput invalid) {
                checks.addAll("lines[" + i + "]", invalid);
            }
        }
    }

    private static void checkLineDates(FieldChecks checks, List<LineDraft> lines, Term term, LocalDate trialEndDate) {
        checks.require(isInside(trialEndDate, term), "trialEndDate", "error.contract.trialOutsideTerm");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            checks.require(
                    isInside(line.startDate(), term), "lines[" + i + "].startDate", "error.contract.lineOutsideTerm");
            checks.require(
                    isInside(line.endDate(), term), "lines[" + i + "].endDate", "error.contract.lineOutsideTerm");
        }
    }

    private static boolean isInside(LocalDate day, Term term) {
        return day == null || term.hasStarted(day) && !term.hasEnded(day);
    }
}
