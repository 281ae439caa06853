package org.clientele.crm.domain.importing;

import java.math.BigDecimal;

/** What a file counts money in. */
public enum AmountUnit {
    ONE(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int zeros;

    AmountUnit(int zeros) {
        this.zeros = zeros;
    }

    /** How many single units of the currency one of these is. */
    public BigDecimal factor() {
        return BigDecimal.TEN.pow(zeros);
    }
}
