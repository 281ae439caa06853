package org.clientele.crm.domain.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a {@link DraftContract} as it was typed in, unchecked; {@link #terms} checks it.
 *
 * @param id id of the line that this replaces; null for a new one
 */
public record LineDraft(
        Long id,
        String product,
        LineKind kind,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BillingPeriod billingPeriod,
        LocalDate startDate,
        LocalDate endDate,
        String slaPlan) {

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every wrong field */
    public LineTerms terms() {
        return new LineTerms(
                product, kind, quantity, unitPrice, discountPercent, billingPeriod, startDate, endDate, slaPlan);
    }
}
