package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.Money;

/**
 * What is agreed about one line of a contract.
 *
 * @param product what is sold, at most 200 characters
 * @param kind recurring, one-off, by usage, or support
 * @param quantity more than 0, at most 3 decimals
 * @param unitPrice price of one unit for one billing period (or once), net of tax, 0 or more, at most 4 decimals; times the
 *     quantity at most 10^15
 * @param discountPercent 0 to 100, at most 2 decimals; null counts as 0
 * @param billingPeriod how often it is billed; required for RECURRING, not allowed for ONE_OFF
 * @param startDate first day of the line; null means from the first day of the contract
 * @param endDate last day of the line, inclusive; null means to the last day of the contract
 * @param slaPlan name of the SLA plan; required for SUPPORT, not allowed otherwise
 */
public record LineTerms(
        String product,
        LineKind kind,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BillingPeriod billingPeriod,
        LocalDate startDate,
        LocalDate endDate,
        String slaPlan) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAX_QUANTITY = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MAX_PRICE = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every wrong field */
    public LineTerms {
        discountPercent = discountPercent == null ? BigDecimal.ZERO : discountPercent;
        var checks = new FieldChecks();
        product = checks.requiredText("product", product, 200);
        slaPlan = checks.optionalText("slaPlan", slaPlan, 100);
        checkNumbers(checks, quantity, unitPrice, discountPercent);
        checkKind(checks, checks.required("kind", kind), billingPeriod, slaPlan);
        checks.require(
                startDate == null || endDate == null || !endDate.isBefore(startDate),
                "endDate",
                "error.contract.endBeforeStart",
                startDate == null ? "" : startDate);
        checks.done();
    }

    private static void checkNumbers(
            FieldChecks checks, BigDecimal quantity, BigDecimal unitPrice, BigDecimal discountPercent) {
        checks.required("quantity", quantity);
        checks.required("unitPrice", unitPrice);
        checks.decimals("quantity", quantity, 3);
        checks.decimals("unitPrice", unitPrice, 4);
        checks.decimals("discountPercent", discountPercent, 2);
        checks.require(quantity == null || quantity.signum() > 0, "quantity", "error.contract.quantityNotPositive");
        checks.range(
                "quantity", quantity == null ? null : quantity.max(BigDecimal.ZERO), BigDecimal.ZERO, MAX_QUANTITY);
        checks.range("unitPrice", unitPrice, BigDecimal.ZERO, MAX_PRICE);
        checks.range("discountPercent", discountPercent, BigDecimal.ZERO, HUNDRED);
        checks.require(
                quantity == null
                        || unitPrice == null
                        || quantity.multiply(unitPrice).compareTo(MAX_AMOUNT) <= 0,
                "unitPrice",
                "error.contract.amountTooLarge",
                MAX_AMOUNT);
    }

    private static void checkKind(FieldChecks checks, LineKind kind, BillingPeriod billingPeriod, String slaPlan) {
        if (kind == null) {
            return;
        }
        checks.require(
                billingPeriod != null || !kind.needsBillingPeriod(),
                "billingPeriod",
                "error.contract.billingPeriodMissing");
        checks.require(
                billingPeriod == null || kind.allowsBillingPeriod(),
                "billingPeriod",
                "error.contract.billingPeriodOnOneOff");
        checks.require(slaPlan != null || kind != LineKind.SUPPORT, "slaPlan", "error.contract.slaPlanMissing");
        checks.require(slaPlan == null || kind == LineKind.SUPPORT, "slaPlan", "error.contract.slaPlanOnOtherLine");
    }

    /** Whether the line is recurring revenue: billed each period, for a price known beforehand. */
    public boolean isRecurring() {
        return billingPeriod != null && kind != LineKind.USAGE;
    }

    /** Whether the line is billed once. */
    public boolean isOneOff() {
        return billingPeriod == null && kind != LineKind.USAGE;
    }

    /**
     * The net amount of one billing period, or of the whole line when billed once: quantity x unit price less discount,
     * rounded half up to the currency's decimals. This is what an invoice line would say; all totals are made from it.
     */
    public Money net(String currency) {
        return Money.of(
                quantity.multiply(unitPrice)
                        .multiply(HUNDRED.subtract(discountPercent))
                        .divide(HUNDRED, 9, RoundingMode.HALF_UP),
                currency);
    }

    /** The net amount of a year of billing periods, exact; zero unless recurring. */
    public Money annualNet(String currency) {
        return isRecurring() ? net(currency).times(BigDecimal.valueOf(billingPeriod.perYear())) : Money.zero(currency);
    }
}
